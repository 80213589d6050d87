/** What is said of a partial date holds for every day it can mean. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { arbitraryCase, type DrawnCase, SEED } from '@/lib/testing/arbitrary-case'
import { refugee, wife } from '@/lib/testing/example-case'
import { assess } from './assess'
import type { MemberAssessment } from './assessment'
import { addDays, daysBetween, type Span, spanOf } from './calendar'
import type { CaseFile, Day } from './case'
import type { ConditionId, Status } from './vocabulary'

vi.setConfig({ testTimeout: 60_000 })

const RUNS = { numRuns: 200, seed: SEED }
/** Of a long span: both ends and some days between. */
const SAMPLES = [0, 0.2, 0.5, 0.7, 0.97, 1]

type Fill = (file: CaseFile, day: Day) => CaseFile
interface PartialField {
  name: string
  span: Span
  fill: Fill
}

/** The partial dates of a case, each with a way to fill in a full day. */
function partialFields({ sponsor = {}, application = {}, members = [] }: CaseFile): PartialField[] {
  const found: { name: string; date: string | undefined; fill: Fill }[] = [
    ...(['decisionDate', 'birthDate', 'asylumApplicationDate'] as const).map((field) => ({
      name: `sponsor.${field}`,
      date: sponsor[field],
      fill: (file: CaseFile, day: Day): CaseFile => ({ ...file, sponsor: { ...file.sponsor, [field]: day } }),
    })),
    {
      name: 'application.submittedOn',
      date: application.submittedOn,
      fill: (file: CaseFile, submittedOn: Day): CaseFile => ({
        ...file,
        application: { ...file.application, submittedOn },
      }),
    },
    ...members.map(({ id, birthDate }) => ({
      name: `${id}.birthDate`,
      date: birthDate,
      fill: (file: CaseFile, day: Day): CaseFile => ({
        ...file,
        members: file.members?.map((member) => (member.id === id ? { ...member, birthDate: day } : member)),
      }),
    })),
  ]
  return found.flatMap(({ date, ...field }) => {
    const span = spanOf(date)
    return span === null || span.first === span.last ? [] : [{ ...field, span }]
  })
}

/** The first day on which something of the case was filed, or `on`: nobody files before the decision. */
const firstDay = ({ on, file }: DrawnCase): Day =>
  [{ submittedOn: on }, file.application, ...(file.members ?? []).map(({ application }) => application)]
    .map((application) => spanOf(application?.submittedOn)?.first ?? on)
    .sort()[0] ?? on

/** Days in the span, without those on which it cannot have been: after `on`, and filing before the decision. */
function sampleDays({ name, span }: PartialField, drawn: DrawnCase): Day[] {
  const last = name === 'sponsor.decisionDate' ? firstDay(drawn) : drawn.on
  const decided = name === 'application.submittedOn' ? spanOf(drawn.file.sponsor?.decisionDate) : null
  const length = daysBetween(span.first, span.last)
  return SAMPLES.map((part) => addDays(span.first, Math.round(part * length))).filter(
    (day) => day <= last && (decided === null || day >= decided.first),
  )
}

/** What may change when the day is known, in the words of the contract. */
const MAY_CHANGE: Partial<Record<ConditionId, { from: Status; because: string }>> = {
  'waiting-period': {
    from: 'not-met',
    because: '5 waiting-period: "the latest day, when partial: an exception to section 3"',
  },
  'parent-comes': {
    from: 'met',
    because:
      '5 parent-comes: "met when that partner has any outcome but not-covered and other-route": get-advice too',
  },
}

/** Conditions that are met or not met for the partial date, and are something else for the full one. */
function changed(partial: MemberAssessment, full: MemberAssessment): ConditionId[] {
  return partial.conditions
    .filter(({ id, status }) => status !== 'unknown' && MAY_CHANGE[id]?.from !== status)
    .filter(({ id, status }) => full.conditions.some((other) => other.id === id && other.status !== status))
    .map(({ id }) => id)
}

/** Papers on the list for the full date that the partial one lacks, where both go the same way. */
function lacking(partial: MemberAssessment, full: MemberAssessment): string[] {
  const way = ({ stage, route, alternatives, notes }: MemberAssessment) =>
    JSON.stringify([stage, route, alternatives, notes.includes('parent-stays-behind')])
  if (way(partial) !== way(full)) return []
  const listed = new Set([...partial.documents, ...partial.replaced].map(({ id }) => id))
  return full.documents.map(({ id }) => id).filter((id) => !listed.has(id))
}

/** A member for whom nareis is certainly closed, and then is not. */
function reopened(partial: MemberAssessment, full: MemberAssessment): string[] {
  const isShut = partial.conditions.some(
    ({ id, weight, status }) => id !== 'parent-comes' && weight === 'hard' && status === 'not-met',
  )
  return isShut && partial.outcome === 'other-route' && full.outcome !== 'other-route' ? [full.outcome] : []
}

describe('a date of which only the month or year is known', () => {
  test('certain answers, papers and a closed route are the same for every day it can mean', () => {
    fc.assert(
      fc.property(arbitraryCase, (drawn) => {
        const { file, on, law } = drawn
        const before = assess(file, { on, law }).members
        for (const field of partialFields(file))
          for (const day of sampleDays(field, drawn))
            for (const [at, full] of assess(field.fill(file, day), { on, law }).members.entries()) {
              const partial = before[at] as MemberAssessment
              const found = [changed, lacking, reopened].map((compare) => compare(partial, full))
              expect({ field: field.name, day, found }).toEqual({
                field: field.name,
                day,
                found: [[], [], []],
              })
            }
      }),
      RUNS,
    )
  })

  test('a visit to the embassy counts when it may have been in time', () => {
    const file: CaseFile = {
      version: 1,
      sponsor: { ...refugee, decisionDate: '2026-11' },
      application: { route: 'embassy', embassyVisitOn: '2027-02-27' },
      members: [wife],
    }
    const conditions = assess(file, { on: '2027-03-02' }).members[0]?.conditions
    expect(conditions?.find(({ id }) => id === 'on-time')?.status).toBe('unknown')
  })
})
