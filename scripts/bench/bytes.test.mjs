import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askedFor, rowsOf, weightsOf } from './bytes.mjs'
import { OVER, WITHIN } from './verdict.mjs'
import { budgetOf } from './weights.mjs'

const HTML = `<link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" href="/a.js"/>
<script src="/a.js" async=""></script><script src="/old.js" noModule=""></script><script>inline()</script>
<link rel="icon" href="/icon.svg?v=1"/><link rel="canonical" href="/nl/"/><link rel="preload" as="font" href="/a.woff2"/>`

let out

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'bytes-'))
  mkdirSync(join(out, 'nl'))
  const files = { 'nl/index.html': HTML, 'a.css': '12345', 'a.js.gz': '123', 'a.js': '123456789' }
  for (const [file, text] of Object.entries({ ...files, 'icon.svg': '12', 'a.woff2': '1' }))
    writeFileSync(join(out, file), text)
})
afterAll(() => rmSync(out, { recursive: true }))

test('the files that a current browser fetches for a page are each counted once', () => {
  expect(Object.fromEntries(askedFor(HTML))).toEqual({
    '/a.css': 'style',
    '/a.js': 'script',
    '/icon.svg': 'other',
    '/a.woff2': 'other',
  })
})

test('the weight of a page is what is sent: the compressed copy where there is one', () => {
  expect(weightsOf(out, 'nl')).toEqual({ html: HTML.length, script: 3, style: 5, other: 3 })
})

test('a page over its limit is reported, and a page without a limit only shows its figures', () => {
  const weights = { html: 10_000, script: 160_001, style: 5000, other: 0 }
  const verdicts = (limits) => rowsOf('page', weights, limits).map(({ verdict }) => verdict)
  expect(verdicts({ script: 160, total: 180 })).toEqual([OVER, WITHIN])
  expect(verdicts({ script: 161, total: 175 })).toEqual([WITHIN, OVER])
  expect(verdicts({})).toEqual(['', ''])
})

test('question pages and the result have limits', () => {
  for (const page of ['nl/check/who/index.html', 'en/result/index.html'])
    expect(budgetOf(page)).toEqual(
      expect.objectContaining({ script: expect.any(Number), total: expect.any(Number) }),
    )
})
