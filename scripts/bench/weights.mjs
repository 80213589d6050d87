/** What the pages of `page-paths.mjs` may weigh, in kB as sent with gzip: their scripts, and all of it. */
const plain = { script: 175, whole: 200 }

export const WEIGHTS = {
  'language choice': plain,
  start: plain,
  'first question': { script: 175, whole: 200 },
  'people in the case': { script: 175, whole: 200 },
  answers: { script: 175, whole: 200 },
  result: { script: 250, whole: 300 },
  'opening a file': { script: 250, whole: 300 },
  guide: plain,
  'chapter of the guide': plain,
  letters: plain,
  words: plain,
  sources: plain,
}
