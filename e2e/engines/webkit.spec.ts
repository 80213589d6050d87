import { test } from '@playwright/test'
import { journey } from './journey'
import { startWebKit } from './webkit'

test.setTimeout(300_000)

test('in WebKit, from the start to the result', async ({ baseURL }) => {
  const webkit = await startWebKit()
  try {
    await journey(webkit, String(baseURL))
  } finally {
    await webkit.close()
  }
})
