import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { namedBy, overBudget, weigh, weights } from './budgets.mjs'

let out
const write = (path, content) => {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  writeFileSync(join(out, path), content)
}
/** Content that no compression makes smaller. */
const noise = (bytes) => randomBytes(bytes)
const ONE_KIND = [{ kind: 'question page', pages: /^nl\/check\//, script: 10, total: 12, source: 'here' }]
const HTML = `<head><link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" href="/b.js"/>
<link rel="icon" href="/icon.svg?1"/><link rel="alternate" href="/en/"/><script src="/b.js" async=""></script>
<script src="/old.js" noModule=""></script><script>inline()</script></head>`

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'budgets-'))
  write('nl/check/who/index.html', HTML)
  write('a.css', noise(1000))
  write('icon.svg', noise(100))
  write('b.js', noise(9000))
  write('old.js', noise(50_000))
})
afterEach(() => rmSync(out, { recursive: true }))

describe('the weight of a page', () => {
  test('counts every file of the page once, except those for older browsers', () => {
    expect(namedBy(HTML)).toEqual(['/a.css', '/b.js', '/icon.svg'])
    const { script, total } = weigh(out, 'nl/check/who/index.html')
    expect(script).toBeGreaterThanOrEqual(9000)
    expect(script).toBeLessThan(9100)
    expect(total).toBeGreaterThan(script + 1100)
    expect(total).toBeLessThan(script + 1500)
  })

  test('fails when a file it names is not there', () => {
    rmSync(join(out, 'b.js'))
    expect(() => weigh(out, 'nl/check/who/index.html')).toThrow('b.js')
  })
})

describe('a budget', () => {
  test('reports nothing while every page stays within it', () => {
    expect(overBudget(out, ONE_KIND)).toEqual([])
  })

  test('names the page, the part and the limit when too much script is added', () => {
    write('b.js', noise(10_500))
    expect(overBudget(out, ONE_KIND)).toEqual([
      expect.stringMatching(/^nl\/check\/who\/index\.html: script 10\.5 kB, at most 10 kB \(here\)$/),
    ])
  })

  test('counts what is not script in everything', () => {
    write('a.css', noise(3000))
    expect(overBudget(out, ONE_KIND)).toEqual([expect.stringContaining(': total ')])
  })

  test('for which there is no page is a fault', () => {
    const none = [{ kind: 'text page', pages: /^nl\/text\//, total: 15, source: 'here' }]
    expect(() => weights(out, none)).toThrow('text page')
  })
})
