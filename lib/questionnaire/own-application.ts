/** A person whose application went another way than the family's: how far it is, and on which days. */
import { type ApplicationProgress, type CaseFile, type Member, STAGES, type Stage } from '@/lib/rules'
import type { CaseField, MemberField } from './fields'
import { KEPT, MARK, pick } from './progress'
import { caseStage, type MemberSituation, needsTbTest, type Situation } from './situation'

/** How far this person is: the family's application with the person's own days over it. */
export const ownStage = (file: CaseFile, member: Member): Stage =>
  caseStage({ version: 1, application: { ...file.application, ...member.application } })

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

/**
 * The stages to choose from: the family's, and those after it. The family's days go before where a person has none,
 * so that nobody can be less far than the family.
 */
export const offeredStages = ({ file }: Situation): readonly Stage[] => {
  const from = STAGES.indexOf(caseStage(file))
  return STAGES.filter((stage, at) => stage !== 'preparing' && at >= from)
}

const isEmpty = (own: ApplicationProgress) => Object.keys(own).length === 0

/** The person's own stage; undefined while it is only said that there is one. */
export const readOwnStage = (file: CaseFile, member: Member | undefined): Stage | undefined =>
  member?.application === undefined || isEmpty(member.application) ? undefined : ownStage(file, member)

/** The person at this stage, with the days that were told of it. */
export const withOwnStage = (member: Member, stage: Stage, shelf: ApplicationProgress): Member => ({
  ...member,
  application: { ...MARK[stage], ...pick({ ...shelf, ...member.application }, KEPT[stage]) },
})

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
  'person.submittedOn': { ...date, when: ownStageIs('submitted') },
  'person.decisionOn': { ...date, when: ownStageIs('refused', 'approved') },
  'person.objectBy': { ...date, optional: true, mayBeAhead: true, when: ownStageIs('refused') },
  'person.mvvValidFrom': {
    ...date,
    optional: true,
    mayBeAhead: true,
    when: ownStageIs('approved', 'arrived'),
  },
  'person.mvvValidUntil': {
    ...date,
    optional: true,
    mayBeAhead: true,
    when: ownStageIs('approved', 'arrived'),
  },
  'person.arrivedOn': {
    ...date,
    when: (s: MemberSituation) => ownStageIs('arrived')(s) || (ownStageIs('settled')(s) && needsTbTest(s)),
  },
  'person.permitIssuedOn': { ...date, when: ownStageIs('settled') },
} as const satisfies Record<string, CaseField | MemberField>
