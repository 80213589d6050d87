/** What is said of a condition, by its status and by what the case says besides. */
import type { TextKey } from '@/lib/i18n'
import type { ConditionId, ConditionResult, MemberAssessment, Status } from '@/lib/rules'
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

const isOldLaw = ({ assessment }: Situation) => assessment.law === 'before-2026-06-12'
const decisionDateIsKnown = ({ file }: Situation) => {
  const date = file.sponsor?.decisionDate
  return date !== undefined && date !== 'unknown'
}

const CHOICES: Choices = {
  'on-time': {
    met: (member) => (isSent(member) ? 'conditions.on-time.met-submitted' : 'conditions.on-time.met'),
    'not-met': (member) =>
      isSent(member) ? 'conditions.on-time.not-met-submitted' : 'conditions.on-time.not-met',
    unknown: (member, s) => {
      if (isSent(member)) return 'conditions.on-time.unknown-submitted'
      return decisionDateIsKnown(s) ? 'conditions.on-time.unknown' : 'conditions.on-time.unknown-no-date'
    },
  },
  'waiting-period': {
    unknown: (member) => {
      if (isSent(member)) return 'conditions.waiting-period.unknown-submitted'
      return member.relation === 'parent'
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
      return s.told(id).couldNotMarry === 'yes'
        ? 'conditions.relationship.unknown-could-not-marry'
        : 'conditions.relationship.unknown'
    },
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
