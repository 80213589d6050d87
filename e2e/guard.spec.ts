/** The guard that watches every test can fail. */
import { expect, test, visit } from './fixtures'

const PLANTED: [fault: RegExp, cause: () => unknown][] = [
  [/^request with a query: .*answer=SY/, () => fetch('/nl/?answer=SY')],
  [/^request with POST, a body: /, () => fetch('/nl/', { method: 'POST', body: 'SY' })],
  [/^request with another origin: /, () => window.open('http://127.0.0.1:1/')],
  [
    /^policy: img-src https:\/\/example\.org/,
    () => Object.assign(new Image(), { src: 'https://example.org/' }),
  ],
  [/^status 404: /, () => fetch('/nl/none/')],
  [/^console warning: planted/, () => console.warn('planted')],
  [/^console error: planted/, () => console.error('planted')],
  [/^thrown: planted/, () => void setTimeout(() => Promise.reject(new Error('planted')))],
]

test('the guard reports nothing on a normal visit, and reports each kind of fault', async ({
  page,
  guard,
}) => {
  await visit(page, '/nl/')
  expect(guard.faults).toEqual([])
  expect(guard.requests.length).toBeGreaterThan(3)
  for (const [fault, cause] of PLANTED) {
    const before = guard.faults.length
    await page.evaluate(cause)
    await expect
      .poll(() => guard.faults.slice(before), String(fault))
      .toContainEqual(expect.stringMatching(fault))
  }
  guard.allow(/./)
})

test('the clock of the browser is set to the day of the test', async ({ page, on }) => {
  await visit(page, '/nl/')
  expect(await page.evaluate(() => new Date().toISOString())).toBe(`${on}T11:00:00.000Z`)
})
