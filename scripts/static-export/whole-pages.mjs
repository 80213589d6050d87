/**
 * A page that is read without JavaScript stands whole where it belongs. The framework sends the large part of a page
 * last, hidden, with a script that moves it into place; here it is moved before the page is sent.
 */
const LATE =
  /<div hidden id="S:(\d+)">([\s\S]*?)<\/div><script>\$RB=\[\];[\s\S]*?\$RC\("B:\1","S:\1"\)<\/script>/g

/** The page with its late parts in their places. Throws when a part stays hidden. */
export function whole(html) {
  const page = [...html.matchAll(LATE)].reduce(
    (left, [all, id, part]) =>
      left
        .replace(all, () => '')
        .replace(`<!--$?--><template id="B:${id}"></template>`, () => `<!--$-->${part}`),
    html,
  )
  if (/<div hidden id="S:|<template id="B:/.test(page)) throw new Error('a part of the page stays hidden')
  return page
}
