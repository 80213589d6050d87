/** An answer that is missing is not known, and nothing that is not known turns into a "no". */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { arbitraryCase, type DrawnCase, SEED } from '@/lib/testing/arbitrary-case'
import { ON, refugee, son } from '@/lib/testing/example-case'
import { assess } from './assess'
import type { CaseFile } from './case'
import { hasFreeMovement } from './figures'
import type { Outcome } from './vocabulary'

vi.setConfig({ testTimeout: 60_000 })

const RUNS = { numRuns: 150, seed: SEED }

const isNo = (outcome: Outcome) => outcome === 'other-route' || outcome === 'not-covered'

/** One answer of a case: whose, and which field. */
interface Place {
  owner: 'sponsor' | 'application' | 'member' | 'own-application'
  memberId?: string
  field: string
}

const placesIn = ({ sponsor = {}, application = {}, members = [] }: CaseFile): Place[] => [
  ...Object.keys(sponsor).map((field): Place => ({ owner: 'sponsor', field })),
  ...Object.keys(application).map((field): Place => ({ owner: 'application', field })),
  ...members.flatMap((member) => [
    ...Object.keys(member)
      .filter((field) => field !== 'id' && field !== 'application')
      .map((field): Place => ({ owner: 'member', memberId: member.id, field })),
    ...Object.keys(member.application ?? {}).map(
      (field): Place => ({ owner: 'own-application', memberId: member.id, field }),
    ),
  ]),
]

const omit = <T extends object>(whole: T | undefined, field: string): T =>
  Object.fromEntries(Object.entries(whole ?? {}).filter(([key]) => key !== field)) as T

function without(file: CaseFile, { owner, memberId, field }: Place): CaseFile {
  if (owner === 'sponsor' || owner === 'application') return { ...file, [owner]: omit(file[owner], field) }
  const members = file.members?.map((member) => {
    if (member.id !== memberId) return member
    return owner === 'member'
      ? omit(member, field)
      : { ...member, application: omit(member.application, field) }
  })
  return { ...file, members }
}

interface Exception {
  fields: string[]
  because: string
  only?: (place: Place, file: CaseFile) => boolean
}

/**
 * Where the contract itself lets a missing answer lead to a "no": the fields, and its own words.
 * Whatever is not here must hold.
 */
const EXCEPTIONS: Exception[] = [
  {
    fields: ['submittedOn'],
    because: '3: "absent: not submitted". The member\'s day is then `on`, which may be too late.',
  },
  {
    fields: ['decision', 'arrivedOn', 'permitIssuedOn'],
    because:
      '3: "absent: none", and 5.1: "Stage approved, arrived or settled: approved". Points 3 to 7 come after.',
  },
  {
    fields: ['inApplication'],
    because: '3: "absent: yes". The case\'s application then counts for the member.',
  },
  {
    fields: ['permit'],
    because: "5.5 decides by the sponsor's outcome before 5.7 weighs what the members answered.",
    only: (_, { sponsor }) => ['asylum-pending', 'regular', 'dutch'].includes(sponsor?.permit ?? ''),
  },
  {
    fields: ['nationality', 'whereabouts'],
    because: '5: "Decided in this order": points 3 and 4 come before the conditions of 5.7.',
    only: ({ memberId }, { members = [] }) =>
      members.some(
        ({ id, nationality, whereabouts }) =>
          id === memberId && (hasFreeMovement(nationality) || whereabouts === 'netherlands'),
      ),
  },
  {
    fields: ['decisionReceivedOn'],
    because: '3: "optional"; 6: latest = "(decisionDate, or decisionReceivedOn when later) + 3 months".',
  },
  {
    fields: ['route', 'embassyVisitOn'],
    because:
      '5 on-time, never worse than unknown: "route embassy with embassyVisitOn on or before the safe day".',
    only: (_, { application }) => application?.route === 'embassy',
  },
  {
    fields: ['chosenPartner', 'relation'],
    because:
      '5 only-partner: "exactly one has chosenPartner yes: that one met, the others not-met". One of two fewer.',
    only: (_, { members = [] }) => members.filter(({ chosenPartner }) => chosenPartner === 'yes').length > 1,
  },
  {
    fields: ['earlier', 'birthDateRight'],
    because:
      'What absent counts as: no earlier application, a right date of birth. What is late, or grown up, by the other answers stays so.',
  },
  {
    fields: ['otherParent', 'relation'],
    because: '5 parent-comes: "the partner that otherParent names, else the chosen or only partner".',
  },
]

const isException = (place: Place, file: CaseFile) =>
  EXCEPTIONS.some(({ fields, only }) => fields.includes(place.field) && (only?.(place, file) ?? true))

const outcomesOf = ({ on, law }: DrawnCase, file: CaseFile) =>
  assess(file, { on, law }).members.map(({ outcome }) => outcome)

/** Answers without which some outcome that was no "no" becomes one. */
function deciding(drawn: DrawnCase): Place[] {
  const before = outcomesOf(drawn, drawn.file)
  return placesIn(drawn.file)
    .filter((place) => !isException(place, drawn.file))
    .filter((place) =>
      outcomesOf(drawn, without(drawn.file, place)).some(
        (outcome, at) => isNo(outcome) && !isNo(before[at] ?? outcome),
      ),
    )
}

describe('a missing answer', () => {
  test('turns no other outcome into a "no"', () => {
    fc.assert(
      fc.property(arbitraryCase, (drawn) => {
        expect(deciding(drawn)).toEqual([])
      }),
      RUNS,
    )
  })

  test.each(['childKind', 'childOf'])(
    '%s: a child born after the flight may be a biological one',
    (field) => {
      const born = { ...son, birthDate: '2025-01-01', familyBeforeEntry: 'no' } as const
      const file: CaseFile = { version: 1, sponsor: refugee, members: [born] }
      const less = without(file, { owner: 'member', memberId: born.id, field })
      expect(assess(less, { on: ON }).members[0]?.outcome).toBe('get-advice')
    },
  )
})
