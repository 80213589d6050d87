/** What to do today goes with the day that leads. */
import { describe, expect, test } from 'vitest'
import { assess, type Day } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { modelOf } from '.'

function todayIn(name: string, on?: Day) {
  const scenario = SCENARIOS.find((one) => one.name === name)
  if (scenario === undefined) throw new Error(`No scenario ${name}`)
  return modelOf(scenario.case, assess(scenario.case, { on: on ?? scenario.on })).today?.step.id
}

describe('the step of a day that is near goes before what can wait', () => {
  test('the registration, while the application of another child is waited for', () => {
    expect(todayIn('family-in-four-stages')).toBe('register-ind')
    // The permit came before the TB test: the day of the test is still ahead.
    expect(todayIn('settled-on-31-october')).toBe('tb-test')
  })

  test('the mvv on its last day, and the letter first while there is time', () => {
    expect(todayIn('mvv-appointment-today')).toBe('mvv-appointment')
    expect(todayIn('mvv-appointment-today', '2026-08-25')).toBe('tell-family')
  })

  test('while the decision is waited for, the letters and not the receipt of months ago', () => {
    expect(todayIn('filed-in-time-and-waiting')).toBe('wait-decision')
    expect(todayIn('subsidiary-on-hold-and-late')).toBe('do-not-withdraw')
  })

  test('after the visit to the embassy the application is sent', () => {
    expect(todayIn('three-weeks-after-the-embassy')).toBe('embassy-send')
    expect(todayIn('embassy-visit-in-time-filing-late')).toBe('embassy-send')
    expect(todayIn('three-weeks-after-the-embassy', '2026-11-09')).not.toBe('embassy-send')
  })

  test('never before what the rules put first', () => {
    expect(todayIn('one-approved-one-refused')).toBe('object-negative')
  })
})
