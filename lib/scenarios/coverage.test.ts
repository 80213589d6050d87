/** Whatever the rules can say, some scenario makes them say it. What they never say stands here with the reason. */
import { describe, expect, test } from 'vitest'
import {
  ALTERNATIVES,
  type Assessment,
  assess,
  CASE_NOTES,
  CONDITIONS,
  type Day,
  DEADLINES,
  type Deadline,
  DOCUMENTS,
  LAW_IDS,
  MEMBER_NOTES,
  OUTCOMES,
  ROUTES,
  SOURCES,
  SPONSOR_CONDITIONS,
  SPONSOR_OUTCOMES,
  STAGES,
  STATUSES,
  STEP_STATES,
  STEPS,
} from '@/lib/rules'
import { optionsOf, SCENARIOS } from './index'

/** What cannot occur, and why. */
type Never = Readonly<Record<string, string>>

interface Vocabulary {
  name: string
  all: readonly string[]
  never: Never
  seenIn: (assessment: Assessment) => readonly string[]
}

const timesStatus = (ids: readonly string[]) =>
  ids.flatMap((id) => STATUSES.map((status) => `${id} ${status}`))
const spoken = (conditions: readonly { id: string; status: string }[]) =>
  conditions.map(({ id, status }) => `${id} ${status}`)
const papersOf = ({ documents, members }: Assessment) => [
  ...documents,
  ...members.flatMap((member) => member.documents),
]
const sourcesOf = (assessment: Assessment) => [
  ...assessment.sponsor.sources,
  ...[
    ...assessment.sponsor.conditions,
    ...assessment.members.flatMap(({ conditions }) => conditions),
    ...papersOf(assessment),
    ...assessment.deadlines,
  ].flatMap(({ sources }) => sources),
]

const ONLY_SHOWN = 'no answer decides it: it stays unknown and says what to show'
const NOT_BESIDE = 'a route of its own, never one beside another'
const IN_THE_TEXTS = 'no condition, paper or date rests on it: steps, notes and pages name it in the texts'

const TENSES = ['running', 'today', 'passed'] as const
/** Today: the last day on which it can be done. */
const tenseOf = ({ date, workingDay, passed }: Deadline, on: Day): (typeof TENSES)[number] => {
  if (passed) return 'passed'
  return date <= on || workingDay === on ? 'today' : 'running'
}
const NEVER_IN_THIS_TENSE: Never = {
  'ask-term passed': 'after the safe day there is nothing left to ask about it',
}

const VOCABULARIES: readonly Vocabulary[] = [
  {
    name: 'law',
    all: LAW_IDS,
    never: {},
    seenIn: ({ law }) => [law],
  },
  {
    name: 'sponsor outcome',
    all: SPONSOR_OUTCOMES,
    never: {},
    seenIn: ({ sponsor }) => [sponsor.outcome],
  },
  {
    name: 'sponsor condition',
    all: timesStatus(SPONSOR_CONDITIONS),
    never: {
      'permit not-met': 'a permit that cannot bring family decides without conditions',
      'protection not-met': 'one of the two, or not known which',
    },
    seenIn: ({ sponsor }) => spoken(sponsor.conditions),
  },
  {
    name: 'condition',
    all: timesStatus(CONDITIONS),
    never: {
      'member-public-order met': 'it is only weighed where there is a concern',
      'member-public-order unknown': 'it is only weighed where there is a concern',
      'child-kind not-met': 'for a foster child the law of 2026 is not settled',
      'parent-protection not-met': 'for parents with subsidiary protection the law is not settled',
      'sponsor-independent met': 'it is only weighed where the sponsor has a household',
      'sponsor-independent unknown': 'it is only weighed where the sponsor has a household',
      'with-parent not-met': 'a parent may be added to the case yet',
      'sibling-source met': 'until somebody has read the page of the IND itself',
      'sibling-source not-met': 'until somebody has read the page of the IND itself',
      'other-eu met': 'it is only weighed for who is in another EU country',
      'other-eu not-met': 'it is only weighed for who is in another EU country',
      'regular-same-address met': ONLY_SHOWN,
      'regular-same-address not-met': ONLY_SHOWN,
      'regular-custody met': ONLY_SHOWN,
      'regular-custody not-met': ONLY_SHOWN,
      'regular-exam met': ONLY_SHOWN,
      'regular-exam not-met': ONLY_SHOWN,
    },
    seenIn: ({ members }) => spoken(members.flatMap(({ conditions }) => conditions)),
  },
  { name: 'stage', all: STAGES, never: {}, seenIn: ({ members }) => members.map(({ stage }) => stage) },
  {
    name: 'outcome',
    all: OUTCOMES,
    never: {},
    seenIn: ({ members }) => members.map(({ outcome }) => outcome),
  },
  {
    name: 'route',
    all: ROUTES,
    never: {},
    seenIn: ({ members }) => members.flatMap(({ route }) => route ?? []),
  },
  {
    name: 'alternative',
    all: ALTERNATIVES,
    never: {
      nareis: NOT_BESIDE,
      'own-asylum': NOT_BESIDE,
      'free-movement': NOT_BESIDE,
      'eu-law': NOT_BESIDE,
      'temporary-protection': NOT_BESIDE,
    },
    seenIn: ({ members }) => members.flatMap(({ alternatives }) => alternatives),
  },
  {
    name: 'member note',
    all: MEMBER_NOTES,
    never: {},
    seenIn: ({ members }) => members.flatMap(({ notes }) => notes),
  },
  { name: 'case note', all: CASE_NOTES, never: {}, seenIn: ({ notes }) => notes },
  {
    name: 'document',
    all: DOCUMENTS,
    never: {},
    seenIn: (assessment) => papersOf(assessment).map(({ id }) => id),
  },
  { name: 'deadline', all: DEADLINES, never: {}, seenIn: ({ deadlines }) => deadlines.map(({ id }) => id) },
  {
    name: 'deadline running, today and passed',
    all: DEADLINES.flatMap((id) => TENSES.map((tense) => `${id} ${tense}`)),
    never: NEVER_IN_THIS_TENSE,
    seenIn: ({ deadlines, on }) => deadlines.map((deadline) => `${deadline.id} ${tenseOf(deadline, on)}`),
  },
  { name: 'step', all: STEPS, never: {}, seenIn: ({ steps }) => steps.map(({ id }) => id) },
  { name: 'step state', all: STEP_STATES, never: {}, seenIn: ({ steps }) => steps.map(({ state }) => state) },
  {
    name: 'source',
    all: SOURCES,
    never: {
      'ind-2026': IN_THE_TEXTS,
      'vwn-2025': IN_THE_TEXTS,
      'eu-2024-1347': IN_THE_TEXTS,
      ombudsman: IN_THE_TEXTS,
    },
    seenIn: sourcesOf,
  },
]

const ASSESSMENTS = SCENARIOS.map((scenario) => assess(scenario.case, optionsOf(scenario)))

/** Codes no scenario shows and nobody excused, and excuses for a code that does occur or does not exist. */
function gaps({ all, never, seenIn }: Vocabulary, assessments: readonly Assessment[]) {
  const seen = new Set(assessments.flatMap((assessment) => [...seenIn(assessment)]))
  return {
    unseen: all.filter((code) => !seen.has(code) && !(code in never)),
    excusedInVain: Object.keys(never).filter((code) => seen.has(code) || !all.includes(code)),
  }
}

describe('some scenario shows every', () => {
  test.each(VOCABULARIES)('$name', (vocabulary) => {
    expect(gaps(vocabulary, ASSESSMENTS)).toEqual({ unseen: [], excusedInVain: [] })
  })
})

describe('the gate can fail', () => {
  const outcomes = VOCABULARIES.find(({ name }) => name === 'outcome') as Vocabulary

  test('on a code that no scenario shows', () => {
    const withoutApprovals = ASSESSMENTS.filter(({ members }) =>
      members.every(({ outcome }) => outcome !== 'approved'),
    )
    expect(gaps(outcomes, withoutApprovals).unseen).toEqual(['approved'])
  })

  test('on an excuse for what does occur, or for a code that does not exist', () => {
    const never = { 'can-apply': 'said in error', 'can-fly': 'no such outcome' }
    expect(gaps({ ...outcomes, never }, ASSESSMENTS).excusedInVain).toEqual(['can-apply', 'can-fly'])
  })
})
