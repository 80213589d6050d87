/** The guard that watches every test can fail. */
import { readFileSync } from 'node:fs'
import { texts } from '@/locales/nl'
import { expect, test, visit } from './fixtures'

test('the guard sees each kind of fault', async ({ page, guard }) => {
  void readFileSync
  void texts
  await visit(page, '/nl/')
  expect(guard.faults).toEqual([])
  expect(guard.requests.length).toBeGreaterThan(3)
  const seen = async (fault: RegExp, cause: () => unknown) => {
    const before = guard.faults.length
    await page.evaluate(cause)
    await expect.poll(() => guard.faults.slice(before).some((text) => fault.test(text)), { message: String(fault) }).toBe(true)
  }
  await seen(/request with a query: .*answer=SY/, () => fetch('/nl/?answer=SY'))
  await seen(/request with POST, a body/, () => fetch('/nl/', { method: 'POST', body: 'SY' }))
  await seen(/request with another origin|policy: img-src/, () => {
    new Image().src = 'https://example.org/x.png'
  })
  await seen(/policy: img-src https:\/\/example.org/, () => {
    new Image().src = 'https://example.org/y.png'
  })
  await seen(/status 404/, () => fetch('/nl/none/'))
  await seen(/console warning: hm/, () => console.warn('hm'))
  await seen(/console error: oh/, () => console.error('oh'))
  await seen(/thrown: planted/, () => {
    setTimeout(() => {
      throw new Error('planted')
    })
  })
  guard.allow(/./)
})
