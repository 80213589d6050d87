/** Files of a case: one that opens with words, and those that are refused while the case stays. */
import { truncateSync, writeFileSync } from 'node:fs'
import { relevant } from '@/lib/questionnaire'
import { expect, test, visit, wholeResult } from './fixtures'
import { HandOver } from './hand-over'
import { caseOf, stand } from './pages'

const ON = '2026-11-21'
const SMALL = caseOf('family-of-four-in-time')

test('an encrypted file opens with its pass phrase, and a wrong phrase gives a clear sentence', async ({
  page,
}) => {
  await stand(page, '/nl/result/', SMALL)
  const at = new HandOver(page)
  await at.press('hand-over.keep.locked')
  const words = await at.words()
  expect(words).toHaveLength(6)
  const { name, bytes } = await at.saved('hand-over.words.save')
  await at.expectTold('hand-over.words.saved')
  expect(name).toBe(`case-${ON}-120000.locked`)
  expect(bytes.includes('members')).toBe(false)

  await visit(page, '/nl/open/')
  const before = await at.file()
  await at.chooseFile(bytes)
  await at.unlock('')
  await expect(page.getByTestId('error-summary')).toBeFocused()
  await at.expectTold('hand-over.unlock.missing')
  await at.unlock(words.toReversed().join(' '))
  await at.expectTold('hand-over.unlock.refused')
  await expect(page.getByTestId('error-summary')).toBeFocused()
  expect(await at.file()).toEqual(before)
  // What was typed stands there still, and can be hidden.
  const box = page.getByLabel(at.t('hand-over.unlock.label'))
  await expect(box).toHaveValue(words.toReversed().join(' '))
  await expect(box).toHaveAttribute('autocomplete', 'off')
  await at.press('hand-over.unlock.hide')
  await expect(box).toHaveAttribute('type', 'password')
  await at.unlock(words.join(' '))
  await wholeResult(page)
  expect(await at.file()).toEqual(relevant(SMALL, ON))
})

test('fault 24: an encrypted file that was changed or cut off gives the same sentence, and the case stays', async ({
  page,
}) => {
  await stand(page, '/nl/result/', SMALL)
  const at = new HandOver(page)
  await at.press('hand-over.keep.locked')
  const words = (await at.words()).join(' ')
  const { bytes } = await at.saved('hand-over.words.save')
  const changed = Buffer.from(bytes)
  changed[60] = (changed[60] ?? 0) ^ 1
  const forever = Buffer.from(bytes)
  forever.writeUInt32BE(1_000_000_000, 5)
  await visit(page, '/nl/open/')
  const before = await at.file()
  for (const broken of [changed, bytes.subarray(0, -20), bytes.subarray(0, 30), forever]) {
    await at.chooseFile(broken)
    await at.unlock(words)
    await at.expectTold('hand-over.unlock.refused')
    expect(await at.file()).toEqual(before)
    await at.press('hand-over.unlock.back')
    await expect(page.getByTestId('error-summary')).toHaveCount(0)
  }
})

test('fault 4: a file of a newer version is refused with its own sentence, and the case stays', async ({
  page,
}) => {
  await stand(page, '/nl/open/', SMALL)
  const at = new HandOver(page)
  const before = await at.file()
  await at.chooseFile(Buffer.from('{ "version": 2, "plans": [] }'), 'case.json')
  await at.expectTold('faults.newer-version')
  expect(await at.file()).toEqual(before)
})

test('fault 21: files that are no case files are refused at once, and the case stays', async ({
  page,
}, test) => {
  await stand(page, '/nl/open/', SMALL)
  const at = new HandOver(page)
  const before = await at.file()
  const image = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  for (const [bytes, fault] of [
    [Buffer.from(''), 'faults.not-json'],
    [image, 'faults.not-json'],
    [Buffer.from('{"version":1}', 'utf16le'), 'faults.not-json'],
  ] as const) {
    await at.chooseFile(bytes, 'case.json')
    await at.expectTold(fault)
    expect(await at.file()).toEqual(before)
  }
  // 300 MB with nothing in them: looked at, never read.
  const large = test.outputPath('large.json')
  writeFileSync(large, '')
  truncateSync(large, 300_000_000)
  await page.getByLabel(at.t('ui.open.label')).setInputFiles(large)
  await at.press('ui.open.button')
  await at.expectTold('faults.too-large')
  expect(await at.file()).toEqual(before)
})
