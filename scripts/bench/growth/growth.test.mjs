import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../ensure-installed.mjs'
import { OVER, WITHIN } from '../verdict.mjs'
import { costRows } from './cdn.mjs'
import { CDN_PRICES } from './cdn-prices.mjs'
import { inProportion } from './in-proportion.mjs'
import { withLanguage } from './third-language.mjs'

test('growth in proportion is within the limit, more growth is over it', () => {
  expect(inProportion('nine to one', { more: 9, less: 1, times: 9 }).verdict).toBe(WITHIN)
  expect(inProportion('nine to one', { more: 81, less: 1, times: 9 }).verdict).toBe(OVER)
})

test('a month on a CDN costs its bytes at the list price, with the day and place of the price', () => {
  const rows = costRows({ bytes: 40e9, requests: 5e6 })
  expect(rows.map(({ figure }) => figure)).toEqual([
    '40 GB',
    '5 million',
    '0.4 dollars',
    '3.4 dollars',
    '0 dollars',
  ])
  for (const [i, { seen, source }] of CDN_PRICES.entries())
    expect(rows[i + 2].budget).toBe(`${seen}: ${source}`)
})

test('the copy of the project with a third language names it in every place where the others are named', () => {
  const folder = join(root, 'lib/i18n')
  const sources = readdirSync(folder)
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => /\ben\b.*['/]|LOCALES = /.test(text) && /'@\/locales\/en|: 'en-|LOCALES = /.test(text))
  expect(sources.length).toBeGreaterThan(3)
  for (const text of sources) expect(withLanguage(text)).toMatch(/\bxx\b/)
})
