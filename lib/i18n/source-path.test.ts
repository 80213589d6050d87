import { expect, test } from 'vitest'
import { SOURCES } from '@/lib/rules'
import { SOURCE_PAGES, sourcePath } from './source-path'

test('a source stands in the register', () => {
  expect(sourcePath('nl')).toBe('/nl/sources/')
  for (const id of SOURCES) expect(sourcePath('en', id)).toBe(`/en/sources/#${id}`)
})

test.each([
  ['differ-start-day', 'differences'],
  ['condition-on-time', 'rules'],
  ['sponsor-condition-permit', 'rules'],
  ['figure-tb-2026-01-01', 'rules'],
  ['date-apply', 'rules'],
  ['part-rules', 'rules'],
  ['paper-antecedents', 'papers'],
  ['step-apply', 'papers'],
  ['part-steps', 'papers'],
  ['outcome-can-apply', 'conclusions'],
  ['sponsor-outcome-nareis', 'conclusions'],
  ['part-sponsors', 'conclusions'],
  ['route-regular', 'conclusions'],
  ['note-appendix', 'conclusions'],
] as const)('%s stands on the page of %s', (anchor, page) => {
  expect(SOURCE_PAGES).toContain(page)
  expect(sourcePath('nl', anchor)).toBe(`/nl/sources/${page}/#${anchor}`)
})
