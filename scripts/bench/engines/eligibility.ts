/**
 * The plain part of the work, as rules for an engine: the status of each condition for each member, and the
 * outcome. Ages and days left are given, so that an engine need not count dates, nor find papers and steps.
 */

import { hasReached, spanOf } from '@/lib/rules/calendar'
import type { Member } from '@/lib/rules/case'
import type { ConditionId } from '@/lib/rules/vocabulary'
import { FAMILY, ON } from './family'

/** A fact, how it compares, and with what. */
export type Test = [fact: string, compares: '=' | '>=' | '<', value: string | number]
/** Met when all of its tests hold, not met when one of those does, else unknown. */
export interface Rule {
  id: ConditionId
  met: readonly Test[]
  notMet: readonly Test[]
  /** Closes the route when it is not met. */
  isHard: boolean
}

const answer = (id: ConditionId, fact: string, good: string, bad: string, isHard = true): Rule => ({
  id,
  met: [[fact, '=', good]],
  notMet: [[fact, '=', bad]],
  isHard,
})

const ofEverybody: readonly Rule[] = [
  { id: 'on-time', met: [['daysToSafeDay', '>=', 0]], notMet: [['daysToLatest', '<', 0]], isHard: true },
  answer('family-before-entry', 'familyBeforeEntry', 'yes', 'no'),
  answer('family-still', 'familyStill', 'yes', 'no'),
  answer('mentioned', 'mentioned', 'yes', 'no', false),
]

export const RULES = {
  partner: [
    ...ofEverybody,
    {
      id: 'partners-of-age',
      met: [
        ['youngestAge', '>=', 18],
        ['sponsorAge', '>=', 18],
      ],
      notMet: [
        ['oldestAge', '<', 18],
        ['sponsorAge', '<', 18],
      ],
      isHard: false,
    },
    answer('relationship', 'partnership', 'married', 'unmarried'),
  ],
  child: [
    ...ofEverybody,
    {
      id: 'child-age',
      met: [['oldestAge', '<', 18]],
      notMet: [['youngestAgeAtAsylum', '>=', 18]],
      isHard: true,
    },
    { id: 'child-kind', met: [['childKind', '=', 'biological']], notMet: [], isHard: false },
    answer('parent-consent', 'remainingParent', 'none', 'refuses', false),
  ],
  parent: [
    ...ofEverybody,
    {
      id: 'sponsor-was-minor-alone',
      met: [
        ['sponsorAgeAtAsylum', '<', 18],
        ['unaccompanied', '=', 'yes'],
      ],
      notMet: [
        ['sponsorAgeAtAsylum', '>=', 18],
        ['unaccompanied', '=', 'no'],
      ],
      isHard: true,
    },
    answer('biological-parent', 'parentKind', 'biological', 'other'),
    { id: 'parent-protection', met: [['protection', '=', 'refugee']], notMet: [], isHard: false },
  ],
} as const satisfies Record<string, readonly Rule[]>

export type Facts = Record<string, string | number>
export interface Person {
  id: string
  relation: keyof typeof RULES
  facts: Facts
}

const {
  birthDate: sponsorBirth,
  asylumApplicationDate: asked,
  decisionDate: _,
  ...sponsor
} = FAMILY.sponsor ?? {}

/** Completed years on a day, counted from the first or from the last day a birth date can mean. */
function age(birthDate: string | undefined, day: string | undefined, end: 'first' | 'last'): number {
  const birth = spanOf(birthDate)?.[end] ?? '2000-01-01'
  const years = Array.from({ length: 120 }, (_, at) => at)
  return years.findLast((year) => hasReached(year, spanOf(birth), spanOf(day))) ?? 0
}

const factsOf = ({ birthDate, application: _, ...member }: Member): Facts => ({
  ...sponsor,
  ...member,
  daysToSafeDay: 40,
  daysToLatest: 43,
  oldestAge: age(birthDate, ON, 'first'),
  youngestAge: age(birthDate, ON, 'last'),
  youngestAgeAtAsylum: age(birthDate, asked, 'last'),
  sponsorAge: age(sponsorBirth, ON, 'last'),
  sponsorAgeAtAsylum: age(sponsorBirth, asked, 'last'),
})

export const PEOPLE: readonly Person[] = (FAMILY.members ?? []).map((member) => ({
  id: member.id,
  relation: member.relation === 'partner' || member.relation === 'parent' ? member.relation : 'child',
  facts: factsOf(member),
}))

/** What everybody in the bench must agree on, by member. */
export type Findings = Record<string, { outcome: unknown; statuses: Record<string, unknown> }>
