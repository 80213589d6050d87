import { expect, test } from 'vitest'
import { oldBrowserFaults } from './check-old-browsers.mjs'

const faultsIn = (text) => oldBrowserFaults(text, { isOfNext: true })

test.each([
  'class A{static{a()}}',
  'class A{#b;static c(d){return#b in d}}',
  'const a=/a/v',
  'using a=b()',
  'a.at(-1).findLast(b)',
  'a.toSorted()',
  'structuredClone(a)',
  'Object.groupBy(a,b)',
  'crypto.randomUUID()',
  'const a=/(?<=b)c/',
  "new RegExp('(?<!' + a + ')b')",
  'new Intl.Segmenter()',
  'box.showModal()',
  'new BroadcastChannel("a")',
])('P4: %s is refused', (text) => {
  expect(faultsIn(text)).not.toEqual([])
})

test.each([
  'a=b??c;a||=async()=>{for await(const d of e)f(d)}',
  'class A{b=1;static c=2}',
  'a.replaceAll(/\\p{L}+/gu,"b").at(-1)',
  '"Segmenter"in Intl&&new Intl.Segmenter',
  '"showModal"in a?a.showModal():0',
  'typeof BroadcastChannel!="undefined"&&new BroadcastChannel("a")',
  'self.structuredClone&&a',
])('%s runs', (text) => {
  expect(faultsIn(text)).toEqual([])
})

test('a static page contains no script of Next', () => {
  expect(oldBrowserFaults('a.at(-1)', { isOfNext: false })).toEqual([
    'an old browser lacks Array.prototype.at',
  ])
})
