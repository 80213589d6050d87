/** THE day is the same day in the assessment, on the page, in the calendar and on the command line, for every case. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { formatWeekday } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { modelOf, reportOf } from '@/lib/result-model'
import { addDays, assess, type CaseFile, type Deadline, shownDay } from '@/lib/rules'
import { arbitraryCase, type DrawnCase, SEED } from '@/lib/testing/arbitrary-case'
import { calendarEvents } from './calendar-file'

vi.setConfig({ testTimeout: 60_000 })

const RUNS = { numRuns: 300, seed: SEED }
const t = translator('nl')

/** Where one and the same day is told another way, or not at all. */
function disagreements({ file, on, law }: DrawnCase): string[] {
  const assessment = assess(file, { on, law })
  const { headline, theDay, deadlines } = assessment
  const model = modelOf(file, assessment)
  const wrong = (what: string, isWrong: boolean) => (isWrong ? [what] : [])
  const isBirthday = headline?.because === 'child-turns-18' || headline?.because === 'sponsor-turns-18'
  const ownDay = (deadline: Deadline) => (isBirthday ? addDays(deadline.date, -1) : shownDay(deadline, on))
  const isComing = theDay !== null && theDay >= on
  const { lead } = model
  const leads = lead.kind === 'span' ? lead.first : lead.kind === 'day' ? lead.date : null
  const report = reportOf(model, t)
  return [
    ...wrong('THE day is not that of the headline', theDay !== (headline?.date ?? null)),
    ...wrong(
      'the headline is no date of the list',
      headline !== null &&
        !deadlines.some((deadline) => deadline.id === headline.because && ownDay(deadline) === theDay),
    ),
    ...wrong('the page leads with a later day, or none', isComing && (leads === null || leads > theDay)),
    ...wrong(
      'the calendar lacks THE day',
      isComing && !calendarEvents(model).some(({ date }) => date === theDay),
    ),
    ...wrong(
      'the command line lacks the day of the page',
      leads !== null && !report.includes(formatWeekday('nl', leads)),
    ),
  ]
}

test('for every case', () => {
  fc.assert(
    fc.property(arbitraryCase, (drawn) => {
      expect(disagreements(drawn)).toEqual([])
    }),
    RUNS,
  )
})

describe('an objection whose last day is a Sunday', () => {
  const sunday: CaseFile = {
    version: 1,
    sponsor: { permit: 'asylum-temporary' },
    application: { submittedOn: '2026-01-10', decision: 'negative', objectBy: '2026-11-29' },
    members: [{ id: 'p', relation: 'partner' }],
  }

  test.each([
    ['2026-11-27', '2026-11-27'],
    ['2026-11-29', '2026-11-29'],
    ['2026-11-30', '2026-11-30'],
  ])('on %s is told as %s everywhere', (on, day) => {
    const assessment = assess(sunday, { on })
    const { lead } = modelOf(sunday, assessment)
    expect(assessment.theDay).toBe(day)
    expect(lead).toMatchObject({ kind: 'day', date: day })
  })

  test('and has passed on the Tuesday', () => {
    const assessment = assess(sunday, { on: '2026-12-01' })
    expect(assessment.theDay).toBeNull()
    expect(modelOf(sunday, assessment).lead.kind).toBe('passed')
  })
})
