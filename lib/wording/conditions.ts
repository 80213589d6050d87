/** What is said of a condition, by its status and by what the case says besides. */
import type { TextKey } from '@/lib/i18n'
import {
  birthday,
  type ConditionId,
  type ConditionResult,
  lawById,
  type MemberAssessment,
  type Status,
  spanOf,
} from '@/lib/rules'
import { ADULT, isUnder } from './ages'
import { PENSION_IS_NEAR } from './papers'
import type { Said } from './said'
import { dateOf, isSent, type Situation } from './situation'

type TextOf<C extends ConditionId, S extends Status> = Extract<
  TextKey,
  `conditions.${C}.${S}${'' | `-${string}`}`
>
type Choices = {
  readonly [C in ConditionId]?: {
    readonly [S in Status]?: (member: MemberAssessment, s: Situation) => TextOf<C, S>
  }
}

/** A law from before there were two statuses. */
const isOldLaw = ({ assessment }: Situation) => lawById(assessment.law).statuses.length === 0
const decisionDateIsKnown = ({ file }: Situation) => {
  const date = file.sponsor?.decisionDate
  return date !== undefined && date !== 'unknown'
}

/** Nareis is still applied for, after the term. */
const isLateFirst = ({ alternatives }: MemberAssessment) => alternatives.includes('nareis-late')

/** A child that certainly was not there yet on this day of the sponsor's asylum procedure. */
function isBornSince(
  { id, relation }: MemberAssessment,
  { file, told }: Situation,
  day: 'asylumApplicationDate' | 'decisionDate',
): boolean {
  const born = spanOf(told(id).birthDate)
  const then = spanOf(file.sponsor?.[day])
  return relation === 'child' && born !== null && then !== null && born.first > then.last
}

/** Certainly under 18 on the day of the asylum application, and certainly 18 now. */
function hasComeOfAge({ id }: MemberAssessment, { file, told, assessment }: Situation): boolean {
  const born = spanOf(told(id).birthDate)
  const asked = spanOf(file.sponsor?.asylumApplicationDate)
  if (born === null || asked === null) return false
  return birthday(born.first, ADULT) > asked.last && birthday(born.last, ADULT) <= assessment.on
}

/** No mistake in a date makes a child of a sponsor who was this old. */
const GROWN_UP = 25
function wasGrownUp({ file: { sponsor } }: Situation): boolean {
  const born = spanOf(sponsor?.birthDate)
  const asked = spanOf(sponsor?.asylumApplicationDate)
  return born !== null && asked !== null && birthday(born.last, GROWN_UP) <= asked.first
}

const CHOICES: Choices = {
  'on-time': {
    met: (member) => (isSent(member) ? 'conditions.on-time.met-submitted' : 'conditions.on-time.met'),
    'not-met': (member) => {
      if (isSent(member)) return 'conditions.on-time.not-met-submitted'
      return isLateFirst(member) ? 'conditions.on-time.not-met' : 'conditions.on-time.not-met-other'
    },
    unknown: (member, s) => {
      if (isSent(member)) return 'conditions.on-time.unknown-submitted'
      if (!decisionDateIsKnown(s)) return 'conditions.on-time.unknown-no-date'
      if (isBornSince(member, s, 'decisionDate')) return 'conditions.on-time.unknown-newborn'
      return s.assessment.notes.includes('earlier-application') && dateOf(s, 'apply')?.passed !== false
        ? 'conditions.on-time.unknown-earlier'
        : 'conditions.on-time.unknown'
    },
  },
  'waiting-period': {
    unknown: (member) => {
      if (isSent(member)) return 'conditions.waiting-period.unknown-submitted'
      return member.relation === 'parent' || member.relation === 'sibling'
        ? 'conditions.waiting-period.unknown-parent'
        : 'conditions.waiting-period.unknown'
    },
  },
  'family-before-entry': {
    unknown: (member, s) => {
      if (isBornSince(member, s, 'asylumApplicationDate'))
        return 'conditions.family-before-entry.unknown-born-later'
      return member.relation === 'child'
        ? 'conditions.family-before-entry.unknown-child'
        : 'conditions.family-before-entry.unknown'
    },
  },
  mentioned: {
    unknown: (member, s) =>
      isBornSince(member, s, 'decisionDate')
        ? 'conditions.mentioned.unknown-born-later'
        : 'conditions.mentioned.unknown',
  },
  'partners-of-age': {
    'not-met': (member, s) =>
      !isSent(member) && dateOf(s, 'apply')?.passed === false
        ? 'conditions.partners-of-age.not-met'
        : 'conditions.partners-of-age.not-met-no-term',
  },
  relationship: {
    met: ({ id }, { told }) =>
      told(id).partnership === 'married' || told(id).partnership === 'religious'
        ? 'conditions.relationship.met'
        : 'conditions.relationship.met-unmarried',
    'not-met': (_, s) =>
      isOldLaw(s) ? 'conditions.relationship.not-met-before' : 'conditions.relationship.not-met',
    unknown: ({ id }, s) => {
      if (isOldLaw(s)) return 'conditions.relationship.unknown-before'
      const { partnership, couldNotMarry, marriedBeforeEntry } = s.told(id)
      if (partnership === 'unmarried' && couldNotMarry === 'yes')
        return 'conditions.relationship.unknown-could-not-marry'
      if (partnership !== 'married') return 'conditions.relationship.unknown'
      return marriedBeforeEntry === 'no'
        ? 'conditions.relationship.unknown-married-later'
        : 'conditions.relationship.unknown-wedding-day'
    },
  },
  'sponsor-was-minor-alone': {
    'not-met': (_, s) => {
      if (s.assessment.sponsor.minorAtApplication !== false)
        return 'conditions.sponsor-was-minor-alone.not-met'
      return wasGrownUp(s)
        ? 'conditions.sponsor-was-minor-alone.not-met-grown-up'
        : 'conditions.sponsor-was-minor-alone.not-met-adult'
    },
    unknown: (_, { file, assessment }) => {
      const { birthDateRight, unaccompanied } = file.sponsor ?? {}
      const isAgeKnown = assessment.sponsor.minorAtApplication === true
      if (!isAgeKnown && (birthDateRight === 'no' || birthDateRight === 'unknown'))
        return 'conditions.sponsor-was-minor-alone.unknown-birth-date'
      return isAgeKnown && unaccompanied === 'with-relative'
        ? 'conditions.sponsor-was-minor-alone.unknown-relative'
        : 'conditions.sponsor-was-minor-alone.unknown'
    },
  },
  'parent-protection': {
    unknown: (_, { file }) =>
      file.sponsor?.protection === 'subsidiary'
        ? 'conditions.parent-protection.unknown-subsidiary'
        : 'conditions.parent-protection.unknown',
  },
  'regular-exam': {
    unknown: ({ id }, s) =>
      isUnder(PENSION_IS_NEAR, s.told(id), s)
        ? 'conditions.regular-exam.unknown-working-age'
        : 'conditions.regular-exam.unknown',
  },
  'child-age': {
    'not-met': (_, s) =>
      isOldLaw(s) ? 'conditions.child-age.not-met-before' : 'conditions.child-age.not-met',
    unknown: (member, s) => {
      if (isOldLaw(s)) return 'conditions.child-age.unknown-before'
      return hasComeOfAge(member, s)
        ? 'conditions.child-age.unknown-was-minor'
        : 'conditions.child-age.unknown'
    },
  },
  'parent-comes': {
    'not-met': (member) =>
      isLateFirst(member) ? 'conditions.parent-comes.not-met-late' : 'conditions.parent-comes.not-met',
  },
  'child-kind': {
    unknown: (member, s) => {
      if (s.told(member.id).childKind === undefined) return 'conditions.child-kind.unknown-kind'
      if (isOldLaw(s)) return 'conditions.child-kind.unknown-before'
      return isSent(member) ? 'conditions.child-kind.unknown-submitted' : 'conditions.child-kind.unknown'
    },
  },
}

export function conditionText(
  { id, status }: Pick<ConditionResult, 'id' | 'status'>,
  member: MemberAssessment,
  s: Situation,
): Said {
  const choose = CHOICES[id]?.[status]
  return { key: choose ? choose(member, s) : `conditions.${id}.${status}` }
}
