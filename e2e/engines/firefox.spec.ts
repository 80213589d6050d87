import { expect, test } from '@playwright/test'
import { programOf } from '../../scripts/programs.mjs'
import { flat, linesOf, readPdf } from '../sheet'
import { startFirefox } from './firefox'
import { journey } from './journey'

test.setTimeout(300_000)

test('fault 44: in Firefox, from the start to the result and onto paper', async ({ baseURL }) => {
  const firefox = await startFirefox(programOf('firefox'))
  try {
    const { on, file } = await journey(firefox, String(baseURL))
    const { text, grey } = readPdf(await firefox.print())
    for (const line of linesOf(file, 'nl', on)) expect(flat(text)).toContain(flat(line))
    expect(grey).toBe(true)
  } finally {
    await firefox.close()
  }
})
