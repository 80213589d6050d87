/** One journey for every other make of browser: from the start, in Dutch, to a result that is what the rules say. */
import { expect } from '@playwright/test'
import { readCaseFile } from '@/lib/case-file'
import { resultOf } from '@/lib/result-model'
import type { CaseFile, Day } from '@/lib/rules'
import { caseOf } from '../cases'
import { expectFewPages, fillCase } from '../fill-case'
import { calledAs, readShown, toShow } from '../result'
import { type Engine, faultsOfPage, plantScript } from './engine'
import { Questions } from './questions'

const FAMILY = caseOf('family-of-four-in-time')

/** What the result was about: the day is the browser's own, whose clock is the one of the machine. */
export interface Arrived {
  on: Day
  file: CaseFile
}

export async function journey(engine: Engine, origin: string): Promise<Arrived> {
  const questions = new Questions(engine, 'nl')
  await questions.begin(origin)
  expectFewPages(await fillCase(questions, FAMILY), FAMILY)
  await questions.toResult()
  const shown = await engine.run(readShown, undefined)
  const on = shown.on as Day
  const expected = toShow(resultOf(FAMILY, on), questions.t)
  expect(calledAs(shown, expected)).toEqual(expected)
  expect(await engine.run(faultsOfPage, null)).toEqual([])
  await engine.run(plantScript, null)
  const afterwards = () => engine.run(faultsOfPage, null)
  await expect.poll(afterwards).toContainEqual(expect.stringMatching(/^policy: script-src/))
  expect(await engine.run(() => 'planted' in window, null)).toBe(false)
  const reading = readCaseFile(
    await engine.run(() => JSON.stringify(JSON.parse(sessionStorage.nareis).draft.file), null),
  )
  if (!reading.ok) throw new Error('The tab keeps no case')
  return { on, file: reading.file }
}
