/** The pages that are weighed and timed, by what they are called here: one of each kind. */
export const PAGES = {
  'language choice': '',
  start: 'nl',
  'first question': 'nl/check/who',
  'people in the case': 'nl/check/people',
  answers: 'nl/check/answers',
  result: 'nl/result',
  'opening a file': 'nl/open',
  guide: 'nl/guide',
  'chapter of the guide': 'nl/guide/partner',
  letters: 'nl/letters',
  words: 'nl/words',
  sources: 'nl/sources',
}
