const WORDS = {
  changed: 'its text has changed',
  new: 'no fingerprint is kept yet',
  gone: 'it is gone',
  'no-answer': 'it could not be fetched, which says nothing about the page',
  'not-text': 'it is a file or a page without text: compare it yourself',
}

const needsALook = ({ state, movedTo }) => state !== 'unchanged' || movedTo !== undefined

function pageLine({ address, state, reason, movedTo }) {
  const said = [
    ...(state === 'unchanged' ? [] : [reason ? `${WORDS[state]} (${reason})` : WORDS[state]]),
    ...(movedTo ? [`it has moved to ${movedTo}`] : []),
  ]
  return `  ${address}: ${said.join('; ')}`
}

/**
 * What a maintainer has to look at, as lines of Markdown; empty when every page is as it was. Each source that needs
 * a look comes with what rests on it, by kind.
 */
export function report(sources) {
  return sources
    .filter(({ pages }) => pages.some(needsALook))
    .flatMap(({ id, title, pages, restsOn }) => [
      `- ${id}: ${title}`,
      ...pages.filter(needsALook).map(pageLine),
      ...Object.entries(restsOn).map(([kind, names]) => `  ${kind}: ${names.join(', ')}`),
      `  When the rules agree with it again: npm run sources -- --checked ${id}`,
    ])
}
