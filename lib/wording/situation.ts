/** What the case says of the family, in the terms by which texts are chosen. Nothing is decided here. */
import {
  type Assessment,
  type CaseFile,
  type Deadline,
  type DeadlineId,
  isStageOpen,
  type Member,
  type MemberAssessment,
  type Stage,
} from '@/lib/rules'

export interface Situation {
  file: CaseFile
  assessment: Assessment
  /** The stage of the member who has to act first. */
  stage: Stage
  /** The sponsor is certainly under 18 on the day of the assessment and came alone, or may have. */
  hasGuardian: boolean
  /** What was told of a member; an empty member when the case does not have the id. */
  told: (id: string) => Member
}

/** Who has to act first leads. */
const PRESSING: readonly Stage[] = ['refused', 'arrived', 'approved', 'preparing', 'submitted', 'settled']

export const pressingStage = ({ members }: Assessment): Stage =>
  PRESSING.find((stage) => members.some((member) => member.stage === stage)) ?? 'preparing'

export function situationOf(file: CaseFile, assessment: Assessment): Situation {
  return {
    file,
    assessment,
    stage: pressingStage(assessment),
    hasGuardian: file.sponsor?.housing === 'nidos' || assessment.notes.includes('guardian-files'),
    told: (id) => file.members?.find((member) => member.id === id) ?? { id },
  }
}

export const dateOf = ({ assessment }: Situation, id: DeadlineId): Deadline | undefined =>
  assessment.deadlines.find((deadline) => deadline.id === id)

/** Refused on the objection too: what is left is an appeal to the court. */
export const isRefusedAgain = (id: string, { file, told }: Situation): boolean =>
  (told(id).application?.refusal ?? file.application?.refusal) === 'on-objection'

/** What can be done against a refusal of these people: one of the two, or both where they differ. */
export function againstRefusal(ids: readonly string[], s: Situation): 'object' | 'appeal' | 'either' {
  const again = ids.filter((id) => isRefusedAgain(id, s))
  if (again.length === 0) return 'object'
  return again.length === ids.length ? 'appeal' : 'either'
}

export const isSent = ({ stage }: MemberAssessment): boolean => stage !== 'preparing'

/** The mvv is in the passport: nothing is left to do at the embassy. */
export const hasMvv = ({ steps }: Assessment): boolean =>
  steps.some(({ id, state }) => id === 'mvv-appointment' && state === 'done')

/** Some members of the situation have this; none when there is nobody. */
export const somebody = ({ assessment }: Situation, has: (member: MemberAssessment) => boolean): boolean =>
  assessment.members.some(has)

/** A day to file by is running or over for somebody: an application that is not complete goes before one that is. */
export const isInAHurry = (s: Situation): boolean =>
  dateOf(s, 'apply') !== undefined ||
  somebody(
    s,
    ({ route, alternatives, outcome }) =>
      alternatives.includes('nareis-late') || (route === 'nareis' && outcome !== 'not-yet'),
  )

/** Nothing is decided yet for somebody: until then it matters what the sponsor's permit means. */
export const isUndecided = (s: Situation): boolean => somebody(s, ({ stage }) => isStageOpen(stage))

/** Everybody has a nationality with which no permit is needed. */
export const needNoPermit = ({ assessment: { members } }: Situation): boolean =>
  members.length > 0 && members.every(({ outcome }) => outcome === 'no-permit-needed')

/** The members whom a step or date concerns; all when it names nobody. */
export function membersOf({ assessment }: Situation, ids: readonly string[]): MemberAssessment[] {
  const named = assessment.members.filter(({ id }) => ids.includes(id))
  return named.length > 0 ? named : assessment.members
}

/** The sponsor has no asylum permit, and never had a right to nareis. */
const hasOtherPermit = ({ file }: Situation): boolean => {
  const permit = file.sponsor?.permit
  return permit === 'regular' || permit === 'dutch' || permit === 'eu-citizen'
}

/**
 * Everybody concerned comes by the regular procedure or as family of a Dutch or EU citizen: no rule of nareis holds.
 * Who first files a late application for nareis follows the rules of nareis.
 */
export const isOutsideNareis = (s: Situation, ids: readonly string[]): boolean => {
  const members = membersOf(s, ids)
  return (
    members.length > 0 &&
    members.every(
      ({ route, alternatives }) =>
        (route === 'regular' || route === 'eu-law' || (route === 'other-family' && hasOtherPermit(s))) &&
        !alternatives.includes('nareis-late'),
    )
  )
}

/** The sponsor certainly does not live in a reception centre. */
export const hasOwnHome = (s: Situation): boolean =>
  hasHomeForAll(s) || s.file.sponsor?.housing === 'own-unsuitable'

/** Nobody who comes goes to a reception centre: it is for nareis alone, and for who has no suitable home. */
export const hasHomeForAll = (s: Situation): boolean =>
  s.file.sponsor?.housing === 'own-suitable' || hasOtherPermit(s)
