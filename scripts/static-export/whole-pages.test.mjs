import { expect, test } from 'vitest'
import { whole } from './whole-pages.mjs'

const PART = '<p>$& costs $1</p><div>asked</div>'
const late = (script) =>
  `<main><!--$?--><template id="B:0"></template><!--/$--></main><div hidden id="S:0">${PART}</div>${script}<script>next()</script>`
const MOVE = '<script>$RB=[];$RC=function(){};$RC("B:0","S:0")</script>'

test('the part that came last stands in its place, and nothing is left to move', () => {
  expect(whole(late(MOVE))).toBe(`<main><!--$-->${PART}<!--/$--></main><script>next()</script>`)
})

test('a page that is whole stays as it is', () => {
  const page = '<main><!--$--><p>a</p><!--/$--></main><script>next()</script>'
  expect(whole(page)).toBe(page)
})

test('a part that cannot be moved stops the build', () => {
  expect(() => whole(late('<script>other()</script>'))).toThrow('stays hidden')
})
