import { describe, expect, test } from 'vitest'
import { sectionOf, tableOf, withSections } from './table.mjs'
import { atMost } from './verdict.mjs'

const ROWS = [atMost('first question', 12, 10, 'kB')]
const ORDER = ['bytes', 'rules']
const section = (part, title) => sectionOf(part, { title, rows: ROWS }, '2026-11-22, 2 cores')

test('a table has a line for each row, and says which budget is missed', () => {
  expect(tableOf(ROWS).split('\n')).toEqual([
    '| what           | figure | budget        | verdict |',
    '|----------------|--------|---------------|---------|',
    '| first question | 12 kB  | at most 10 kB | OVER    |',
  ])
})

describe('the last run', () => {
  test('has the parts in their order, whichever ran first', () => {
    const text = withSections('', [section('rules', 'rates'), section('bytes', 'kB')], ORDER)
    expect(text.match(/^## .*$/gm)).toEqual(['## bytes: kB', '## rules: rates'])
    expect(text).toContain('2026-11-22, 2 cores')
  })

  test('keeps a part that was not run again, and replaces one that was', () => {
    const before = withSections('', [section('bytes', 'kB'), section('rules', 'rates')], ORDER)
    const after = withSections(before, [section('rules', 'newer rates')], ORDER)
    expect(after.match(/^## .*$/gm)).toEqual(['## bytes: kB', '## rules: newer rates'])
    expect(after.match(/first question/g)).toHaveLength(2)
    expect(withSections(after, [], ORDER)).toBe(after)
  })
})
