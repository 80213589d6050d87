/** The file of headers that CDNs read, as they read it: each rule that fits adds what it says. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { LOCALES } from '@/lib/i18n'
import { PATHS, pathIn } from '../pages'
import { ask, SAFETY } from './ask'

const text = readFileSync(new URL('../../out/_headers', import.meta.url), 'utf8')

/** What Cloudflare Pages allows. */
const MOST_RULES = 100
const LONGEST_LINE = 2000

const rules = text
  .replaceAll(/^#.*\n/gm, '')
  .split(/\n\n+/)
  .map((block) => block.trim().split('\n'))
  .map(([path = '', ...lines]) => ({ path, headers: lines.map((line) => line.trim().split(/: (.*)/, 2)) }))

const fits = (rule: string, path: string) =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule

/** All the values of a header for an address, joined as a host joins them. */
function sent(path: string, header: string): string {
  const fitting = rules.filter((rule) => fits(rule.path, path)).flatMap(({ headers }) => headers)
  return fitting.flatMap(([name, value = '']) => (name?.toLowerCase() === header ? [value] : [])).join(', ')
}

/** Of a name that comes twice the last one holds. */
const powersIn = (policy: string) => Object.fromEntries(policy.split(', ').map((power) => power.split('=')))

test('the _headers file gives every page the headers of our own server', async ({ baseURL }) => {
  for (const path of ['/', ...LOCALES.flatMap((locale) => PATHS.map((path) => pathIn(locale, path)))]) {
    const { headers } = await ask(baseURL, path)
    for (const name of SAFETY) {
      const [own, other] = [String(headers[name]), sent(path, name)]
      if (name === 'permissions-policy') expect(powersIn(other), path).toEqual(powersIn(own))
      else if (name === 'content-security-policy')
        expect(other.split(', '), path).toEqual(["frame-ancestors 'none'", own])
      else expect(other, path).toBe(own)
    }
    expect(sent(path, 'cache-control')).toBe('no-cache')
    expect(sent(path, 'strict-transport-security')).toMatch(/^max-age=\d{8}$/)
  }
})

test('missing pages have the same headers, and only files that never change may be cached', () => {
  for (const name of SAFETY) expect(sent('/none', name)).not.toBe('')
  expect(sent('/_next/static/chunks/a.js', 'cache-control')).toContain('immutable')
  expect(sent('/sw.js', 'cache-control')).toBe('no-cache')
})

test('the _headers file stays within the limits of hosts', () => {
  expect(rules.length).toBeLessThanOrEqual(MOST_RULES)
  for (const line of text.split('\n')) expect(line.length).toBeLessThan(LONGEST_LINE)
})

test('our own server does not publish the _headers file', async ({ baseURL }) => {
  expect((await ask(baseURL, '/_headers')).status).toBe(404)
})
