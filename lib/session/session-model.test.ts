/** Two and three tabs, in every order: what was wiped or left is not found again, and no case is overwritten unasked. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Habits, World, whatPeopleDo } from './session-model'

const SEED = 20_261_130

const tryOut = (tabs: number, runs: number, habits: Habits = {}, without: readonly string[] = []) =>
  fc.check(
    fc.asyncProperty(whatPeopleDo(60, without), async (commands) => {
      const world = new World(tabs, habits)
      await world.pause()
      await fc.asyncModelRun(() => ({ model: {}, real: world }), commands)
      await world.expectNothingDead()
    }),
    { numRuns: runs, seed: SEED, endOnFailure: true },
  )

const reportOf = async (details: ReturnType<typeof tryOut>) => {
  const { failed, counterexample, errorInstance } = await details
  return failed ? `${counterexample}: ${errorInstance}` : 'nothing found'
}

test.each([1, 2, 3])('%i tabs', async (tabs) => {
  expect(await reportOf(tryOut(tabs, 1500))).toBe('nothing found')
})

describe('the model finds a fault that is planted', () => {
  /** Acts without which it is found sooner. */
  const OTHERS = [
    'leave',
    'wipeEverything',
    'newClient',
    'practise',
    'clockAhead',
    'clockBack',
    'passMinutes',
    'duplicate',
  ]
  test.each<[string, Habits, string[]?]>([
    ['work that waited writes under a lease of later', { leaseIsTakenLate: true }],
    ['saving does not ask', { savesUnasked: true }],
    ['tabs see no marks of a wipe', { seesNoMarks: true }],
    ['pages in the page cache go on writing', { neverSleeps: true }, OTHERS],
  ])('%s', async (_, habits, without) => {
    expect(await reportOf(tryOut(2, 1500, habits, without))).not.toBe('nothing found')
  })
})
