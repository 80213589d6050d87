/** Behind nginx a visitor gets what the own server sends. */
import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { ask, SAFETY } from './ask'
import { withNginx } from './nginx'

test.setTimeout(120_000)

const built = new URL('../../out/', import.meta.url)

const FILES = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(built.pathname.length - 1))
  .map((path) => encodeURI(path.replace(/^\/*/, '/').replace(/\/index\.html$/, '/')))

const ODD = [
  '/none/',
  '/none',
  '/nl',
  '/nl/check/who?a=1',
  '/_next/',
  '/_next',
  '/_next/static/none.js',
  '/nl/index',
  '/../package.json',
  '/nl/../../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/..%5cpackage.json',
  '/nl/./',
  '/nl/%00',
  '/nl/%0d%0aSet-Cookie:a',
  '//',
  '//evil.example/..',
  '//evil.example/',
  '/%252e%252e%252fpackage.json',
]

const COMPARED = [...SAFETY, 'cache-control', 'location', 'allow'] as const

async function seen(origin: string | undefined, path: string, method?: string) {
  const { status, headers } = await ask(origin, path, method)
  const shown = COMPARED.map((name) => `${name}: ${headers[name]}`)
  const type = status === 200 || status === 404 ? (headers['content-type'] ?? '').replaceAll(' ', '') : ''
  return [`${status} ${type}`, ...shown]
}

test('nginx answers as our own server does, with the same headers', async ({ baseURL }) => {
  expect(FILES.length).toBeGreaterThan(300)
  await withNginx(async (nginx) => {
    for (const path of [...FILES, ...ODD])
      expect(await seen(nginx, path), path).toEqual(await seen(baseURL, path))
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await seen(nginx, '/nl/', method), method).toEqual(await seen(baseURL, '/nl/', method))
    expect((await ask(nginx, '/nl/', 'POST')).status).toBe(405)
    expect((await ask(nginx, '/nl/')).headers['strict-transport-security']).toBeUndefined()
    expect((await ask(nginx, `/${'a'.repeat(8200)}`)).status).toBe(414)
  })
})

test('the comparison of answers finds a difference', async ({ baseURL }) => {
  expect(await seen(baseURL, '/nl/check/who/')).not.toEqual(await seen(baseURL, '/en/check/who/'))
  expect(await seen(baseURL, '/nl/open/')).not.toEqual(await seen(baseURL, '/nl/words/'))
})
