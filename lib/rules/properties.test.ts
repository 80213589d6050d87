/** What holds for every case, whatever is in it. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { arbitraryCase, type DrawnCase, SEED } from '@/lib/testing/arbitrary-case'
import { assess } from './assess'
import type { Assessment } from './assessment'
import { addDays, addMonths, isDay } from './calendar'
import type { CaseFile } from './case'
import { CONDITIONS, DEADLINES, DOCUMENTS, OUTCOMES, ROUTES, STEPS } from './vocabulary'
import { toWorkingDay } from './working-days'

vi.setConfig({ testTimeout: 60_000 })

const RUNS = { numRuns: 250, seed: SEED }

const assessed = ({ file, on, law }: DrawnCase) => assess(file, { on, law })

/** Holds for every drawn case and its assessment. */
const always = (holds: (assessment: Assessment, drawn: DrawnCase) => void) =>
  fc.assert(
    fc.property(arbitraryCase, (drawn) => holds(assessed(drawn), drawn)),
    RUNS,
  )

/** An assessment without the order that the order of the members gives it. */
function unordered(assessment: Assessment) {
  const { members, deadlines, steps, headline, ...rest } = assessment
  const sorted = <T extends { memberIds: string[] }>(item: T) => ({
    ...item,
    memberIds: [...item.memberIds].sort(),
  })
  return {
    ...rest,
    members: Object.fromEntries(members.map((member) => [member.id, member])),
    deadlines: Object.fromEntries(deadlines.map((item) => [`${item.id} ${item.date}`, sorted(item)])),
    steps: steps.map(sorted),
    headline: headline && sorted(headline),
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}

/** The law moves the end of these to a working day. */
const endsOnAWorkingDay: ReadonlySet<string> = new Set(['object', 'appeal'])

const isSubset = (part: readonly string[], whole: readonly string[]) =>
  part.every((one) => whole.includes(one))

describe('for every case', () => {
  test('the assessment is the same each time, and does not change the case', () => {
    always((first, drawn) => {
      expect(assessed(deepFreeze(drawn))).toEqual(first)
    })
  })

  test('the order of the members changes nothing', () => {
    const shuffled = arbitraryCase.chain((drawn) => {
      const { members = [] } = drawn.file
      return fc
        .shuffledSubarray(members, { minLength: members.length })
        .map((order) => ({ drawn, other: { ...drawn, file: { ...drawn.file, members: order } } }))
    })
    fc.assert(
      fc.property(shuffled, ({ drawn, other }) => {
        expect(unordered(assessed(other))).toEqual(unordered(assessed(drawn)))
      }),
      RUNS,
    )
  })

  test('who fills it in, names and numbers change nothing', () => {
    always((first, drawn) => {
      const members = drawn.file.members?.map((member) => ({ ...member, name: 'case', vNumber: '1' }))
      const file: CaseFile = { ...drawn.file, filledInBy: 'counsellor', members }
      expect(assessed({ ...drawn, file })).toEqual(first)
    })
  })

  test('only known codes and real days come out', () => {
    always(({ members, documents, deadlines, steps }) => {
      expect(
        isSubset(
          members.map(({ outcome }) => outcome),
          OUTCOMES,
        ),
      ).toBe(true)
      expect(
        isSubset(
          members.flatMap(({ route }) => route ?? []),
          ROUTES,
        ),
      ).toBe(true)
      expect(
        isSubset(
          members.flatMap(({ conditions }) => conditions.map(({ id }) => id)),
          CONDITIONS,
        ),
      ).toBe(true)
      const papers = [...documents, ...members.flatMap((member) => [...member.documents, ...member.replaced])]
      expect(
        isSubset(
          papers.map(({ id }) => id),
          DOCUMENTS,
        ),
      ).toBe(true)
      expect(
        isSubset(
          deadlines.map(({ id }) => id),
          DEADLINES,
        ),
      ).toBe(true)
      expect(
        isSubset(
          steps.map(({ id }) => id),
          STEPS,
        ),
      ).toBe(true)
      expect(deadlines.every(({ date }) => isDay(date))).toBe(true)
      expect(members.every(({ from }) => from === null || isDay(from))).toBe(true)
    })
  })

  test('an outcome follows from its conditions', () => {
    always(({ sponsor, members }) => {
      for (const { outcome, conditions } of members) {
        const nareis = conditions.filter(({ id }) => !id.startsWith('regular-'))
        const isShut = nareis.some(({ weight, status }) => weight === 'hard' && status === 'not-met')
        if (outcome === 'can-apply') {
          expect(sponsor.outcome).toBe('can-sponsor')
          expect(nareis.every(({ status }) => status === 'met')).toBe(true)
        }
        if (nareis.length > 0 && (outcome === 'other-route' || outcome === 'not-covered'))
          expect(isShut).toBe(true)
      }
    })
  })

  test('somebody who may not apply yet has a day in the future, or none', () => {
    always(({ members }, { on }) => {
      for (const { outcome, stage, from } of members) {
        if (outcome !== 'not-yet') expect(from).toBeNull()
        // Ages are those on the member's day: somebody who filed too young may be of age by now.
        else if (from !== null && stage === 'preparing') expect(from > on).toBe(true)
      }
    })
  })

  test('every member has a step', () => {
    always(({ members, steps }) => {
      const helped = new Set(steps.flatMap(({ memberIds }) => memberIds))
      expect(members.filter(({ id }) => !helped.has(id))).toEqual([])
    })
  })

  test('every member who prepares or travels has a step to take now', () => {
    always(({ members, steps }) => {
      const busy = new Set(steps.filter(({ state }) => state === 'now').flatMap(({ memberIds }) => memberIds))
      const idle = members.filter(({ id, stage }) => stage !== 'submitted' && !busy.has(id))
      expect(idle).toEqual([])
    })
  })

  test('dates are in order, each once, and only for members of the case', () => {
    always(({ members, deadlines }, { on }) => {
      const dates = deadlines.map(({ date }) => date)
      expect(dates).toEqual([...dates].sort())
      expect(new Set(deadlines.map(({ id, date }) => `${id} ${date}`)).size).toBe(deadlines.length)
      const ids = members.map(({ id }) => id)
      for (const { id, memberIds, passed, date, counted } of deadlines) {
        expect(isSubset(memberIds, ids)).toBe(true)
        expect(passed).toBe((endsOnAWorkingDay.has(id) ? toWorkingDay(date, 'later').day : date) < on)
        expect(counted.at(-1)?.date).toBe(date)
      }
    })
  })

  test('the fees add up', () => {
    always(({ members, feeTotalEur }) => {
      expect(feeTotalEur).toBe(members.reduce((sum, { feeEur }) => sum + (feeEur ?? 0), 0))
    })
  })

  test('no paper is listed twice, and none for a member without an application to make', () => {
    always(({ members }) => {
      for (const { documents, replaced, stage } of members) {
        const ids = [...documents, ...replaced].map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        if (stage !== 'preparing' && stage !== 'submitted') expect(ids).toEqual([])
      }
    })
  })

  test('legalisation is not listed when a paper is unsafe to ask for', () => {
    always((_, drawn) => {
      const file: CaseFile = { ...drawn.file, checklist: { 'nobody:nothing': 'unsafe-to-get' } }
      const { documents, steps, avoidHomeAuthorities } = assessed({ ...drawn, file })
      expect(avoidHomeAuthorities).toBe(true)
      expect([...documents, ...steps].filter(({ id }) => id === 'legalisation' || id === 'legalise')).toEqual(
        [],
      )
    })
  })
})

describe('the application term', () => {
  test('the day that is shown is in time under every way the sources count', () => {
    always(({ deadlines }, { file }) => {
      const { decisionDate } = file.sponsor ?? {}
      for (const { id, date, workingDay, latest } of deadlines) {
        if (id !== 'apply' || decisionDate === undefined || workingDay === undefined) continue
        expect(workingDay <= date).toBe(true)
        expect(latest !== undefined && date <= latest).toBe(true)
        if (decisionDate.length !== 10) continue
        const fromTheDate = addDays(addMonths(decisionDate, 3), -1)
        const fromTheDayAfter = addDays(addMonths(addDays(decisionDate, 1), 3), -1)
        expect(date <= fromTheDate && date <= fromTheDayAfter).toBe(true)
      }
    })
  })
})
