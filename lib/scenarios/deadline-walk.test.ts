/** Every date over the day before, on and after: the assessment and the words for it agree. */
import { describe, expect, test } from 'vitest'
import { translator } from '@/lib/i18n/all'
import {
  addDays,
  assess,
  type CaseFile,
  type Day,
  DEADLINES,
  type Deadline,
  type DeadlineId,
} from '@/lib/rules'
import { deadlineText, say, situationOf } from '@/lib/wording'
import { optionsOf, SCENARIOS } from './index'

interface Found {
  file: CaseFile
  date: Day
}

/** A case for each date, with the day. */
const CASES = new Map<DeadlineId, Found>()
for (const scenario of SCENARIOS)
  for (const { id, date } of assess(scenario.case, optionsOf(scenario)).deadlines)
    if (!CASES.has(id) && scenario.law === null) CASES.set(id, { file: scenario.case, date })

const on = ({ file, date }: Found, id: DeadlineId, day: Day): Deadline | undefined =>
  assess(file, { on: day }).deadlines.find((deadline) => deadline.id === id && deadline.date === date)

/** The law moves these to a working day. */
const isMoved = (id: DeadlineId) => id === 'object' || id === 'appeal'

describe.each(DEADLINES)('%s', (id) => {
  const found = CASES.get(id)

  test('has a case', () => expect(found).toBeDefined())

  test('has passed on a day after it, and not on the day before', () => {
    if (found === undefined) return
    const before = on(found, id, addDays(found.date, -1))
    const after = on(found, id, addDays(found.date, isMoved(id) ? 5 : 1))
    expect(before?.passed ?? false).toBe(false)
    expect(after?.passed ?? true).toBe(true)
  })

  test.each(['nl', 'en'] as const)('has other words once it has passed (%s)', (locale) => {
    if (found === undefined) return
    const t = translator(locale)
    const past = t(`deadlines.${id}.past`)
    expect(past).not.toBe(t(`deadlines.${id}.what`))
    const day = addDays(found.date, isMoved(id) ? 5 : 1)
    const deadline = on(found, id, day)
    if (deadline === undefined) return
    const s = situationOf(found.file, assess(found.file, { on: day }))
    expect(say(t, deadlineText(deadline, s))).not.toBe(t(`deadlines.${id}.what`))
  })
})
