/** A person whose application went another way than the family's: how far it is, and on which days. */
import {
  type ApplicationProgress,
  type CaseFile,
  type Member,
  REFUSALS,
  STAGES,
  type Stage,
  stageOf,
} from '@/lib/rules'
import type { CaseField, MemberField } from './fields'
import { DATES_AT_STAGE, EVIDENCE_OF_STAGE, pick } from './progress'
import { caseStage, type MemberSituation, type Situation } from './situation'

/** How far this person is: the family's application with the person's own days over it. */
const ownStage = (file: CaseFile, member: Member): Stage =>
  stageOf({ ...file.application, ...member.application })

const isIn = ({ inApplication }: Member) => inApplication !== 'no'
const hasOwn = ({ subject: { member } }: MemberSituation) => isIn(member) && member.application !== undefined
const ownStageIs =
  (...stages: Stage[]) =>
  (s: MemberSituation) =>
    hasOwn(s) && stages.includes(ownStage(s.file, s.subject.member))

const mayDiffer = (s: Situation) => {
  const stage = caseStage(s.file)
  const inIt = s.subjects.filter(({ member }) => isIn(member))
  return (
    inIt.some((subject) => hasOwn({ ...s, subject })) ||
    (inIt.length > 1 && stage !== 'preparing' && stage !== 'settled')
  )
}

/** What makes a stage one person's: a decision of its own, where the family's would go before. */
const ownMark = ({ application }: CaseFile, stage: Stage): ApplicationProgress => {
  if (stage !== 'submitted') return EVIDENCE_OF_STAGE[stage]
  return { ...(application?.submittedOn === undefined && EVIDENCE_OF_STAGE.submitted), decision: 'none' }
}

/** The person at this stage, with the days that were told of it. */
export const withOwnStage = (
  file: CaseFile,
  member: Member,
  stage: Stage,
  shelf: ApplicationProgress,
): Member => ({
  ...member,
  application: {
    ...ownMark(file, stage),
    ...pick({ ...shelf, ...member.application }, DATES_AT_STAGE[stage]),
  },
})

/**
 * The stages to choose from. A day that the family has counts for a person who has none, so nobody can be less far
 * than a family that has arrived.
 */
export const offeredStages = ({ file }: Situation): readonly Stage[] =>
  STAGES.filter(
    (stage) => stage !== 'preparing' && ownStage(file, withOwnStage(file, { id: '' }, stage, {})) === stage,
  )

const isEmpty = (own: ApplicationProgress) => Object.keys(own).length === 0

/** The person's own stage; undefined while it is only said that there is one. */
export const readOwnStage = (file: CaseFile, member: Member | undefined): Stage | undefined =>
  member?.application === undefined || isEmpty(member.application) ? undefined : ownStage(file, member)

/** The family is further now: a person whose own days no longer say the same is asked again. */
export const askAgain = (member: Member, before: CaseFile, after: CaseFile): Member => {
  const stage = readOwnStage(before, member)
  return stage === undefined || stage === ownStage(after, member) ? member : { ...member, application: {} }
}

const radio = { of: 'member', kind: 'radio' } as const
const date = { of: 'member', kind: 'date' } as const

/** Days of a person's own application: `person.` and the name of the day in the case file. */
export const OWN_DAYS = [
  'submittedOn',
  'decisionOn',
  'objectBy',
  'refusal',
  'mvvValidFrom',
  'mvvValidUntil',
  'arrivedOn',
  'permitIssuedOn',
] as const satisfies readonly (keyof ApplicationProgress)[]
export type OwnDay = (typeof OWN_DAYS)[number]

export const isOwnDay = (key: string): key is OwnDay => OWN_DAYS.some((day) => day === key)

export const OWN_FIELDS = {
  'person.application': { of: 'case', kind: 'people', mayBeNobody: true, when: mayDiffer },
  'person.progress': { ...radio, options: STAGES.filter((stage) => stage !== 'preparing'), when: hasOwn },
  'person.submittedOn': {
    of: 'member',
    kind: 'partial-date',
    optional: true,
    // Of a refusal it says whether a new law came in between.
    when: (s: MemberSituation) =>
      ownStageIs('submitted')(s) || (ownStageIs('refused')(s) && s.facts.law.holdsApplications),
  },
  'person.refusal': {
    ...radio,
    options: REFUSALS,
    optional: true,
    under: { field: 'person.progress', answers: ['refused'] },
    when: ownStageIs('refused'),
  },
  'person.decisionOn': { ...date, when: ownStageIs('refused', 'approved') },
  'person.objectBy': { ...date, optional: true, mayBeInFuture: true, when: ownStageIs('refused') },
  'person.mvvValidFrom': {
    ...date,
    optional: true,
    mayBeInFuture: true,
    when: ownStageIs('approved', 'arrived'),
  },
  'person.mvvValidUntil': {
    ...date,
    optional: true,
    mayBeInFuture: true,
    when: ownStageIs('approved', 'arrived'),
  },
  'person.arrivedOn': { ...date, when: ownStageIs('arrived', 'settled') },
  'person.permitIssuedOn': { ...date, when: ownStageIs('settled') },
} as const satisfies Record<string, CaseField | MemberField>
