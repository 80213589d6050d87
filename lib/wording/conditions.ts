/** What is said of a condition, by its status and by what the case says besides. */
import type { TextKey } from '@/lib/i18n'
import {
  type ConditionId,
  type ConditionResult,
  lawById,
  type MemberAssessment,
  type Status,
  spanOf,
} from '@/lib/rules'
import { isUnder } from './ages'
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

/** A child that certainly was not there yet on the day of the decision. */
function isBornSince({ id, relation }: MemberAssessment, { file, told }: Situation): boolean {
  const born = spanOf(told(id).birthDate)
  const decided = spanOf(file.sponsor?.decisionDate)
  return relation === 'child' && born !== null && decided !== null && born.first > decided.last
}

const CHOICES: Choices = {
  'on-time': {
    met: (member) => (isSent(member) ? 'conditions.on-time.met-submitted' : 'conditions.on-time.met'),
    'not-met': (member) => {
      if (isSent(member)) return 'conditions.on-time.not-met-submitted'
      return member.alternatives.includes('nareis-late')
        ? 'conditions.on-time.not-met'
        : 'conditions.on-time.not-met-other'
    },
    unknown: (member, s) => {
      if (isSent(member)) return 'conditions.on-time.unknown-submitted'
      if (!decisionDateIsKnown(s)) return 'conditions.on-time.unknown-no-date'
      if (isBornSince(member, s)) return 'conditions.on-time.unknown-newborn'
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
    unknown: ({ relation }) =>
      relation === 'child'
        ? 'conditions.family-before-entry.unknown-child'
        : 'conditions.family-before-entry.unknown',
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
    'not-met': (_, { assessment }) =>
      assessment.sponsor.minorAtApplication === false
        ? 'conditions.sponsor-was-minor-alone.not-met-adult'
        : 'conditions.sponsor-was-minor-alone.not-met',
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
    unknown: (_, s) => (isOldLaw(s) ? 'conditions.child-age.unknown-before' : 'conditions.child-age.unknown'),
  },
  'child-kind': {
    unknown: ({ id }, s) => {
      if (s.told(id).childKind === undefined) return 'conditions.child-kind.unknown-kind'
      return isOldLaw(s) ? 'conditions.child-kind.unknown-before' : 'conditions.child-kind.unknown'
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
