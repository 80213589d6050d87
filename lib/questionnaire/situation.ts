/** What the questions look at: the case so far, as the rules read it. */
import {
  AGES,
  birthday,
  type CaseFile,
  type Day,
  type Facts,
  factsOf,
  hasFreeMovement,
  isAtLeast,
  isParentOfDutchChild,
  isRegularOnly as isRegularPermit,
  isStageOpen,
  isTbExempt,
  isWeighedPermit,
  type Member,
  mayBeRaisedBySponsor,
  mayBeWeighed,
  maybe,
  outcomeOfPermit,
  type Stage,
  type Subject,
  stageOf,
  stillWaits,
  subjectOf,
  versionInForce,
} from '@/lib/rules'

export interface Situation {
  file: CaseFile
  on: Day
  facts: Facts
  subjects: readonly Subject[]
}

/** A situation with one member in view. */
export interface MemberSituation extends Situation {
  subject: Subject
}

export function situationOf(file: CaseFile, on: Day): Situation {
  const facts = factsOf(file, versionInForce(on), on)
  return { file, on, facts, subjects: facts.members.map((member) => subjectOf(facts, member)) }
}

/** Answers that are asked of the whole family, after the pages of each person. */
const ASKED_LATER = [
  'whereabouts',
  'familyBeforeEntry',
  'familyStill',
  'mentioned',
] as const satisfies readonly (keyof Member)[]

/** A test of a person as it stands before the whole family is asked: a page of a person never looks at later answers. */
export const beforeTheFamily =
  (test: (situation: MemberSituation) => boolean) =>
  (situation: MemberSituation): boolean => {
    const member = { ...situation.subject.member }
    for (const key of ASKED_LATER) delete member[key]
    return test({ ...situation, subject: { ...situation.subject, member, told: member } })
  }

export function withMember(situation: Situation, memberId: string): MemberSituation | null {
  const subject = situation.subjects.find(({ member }) => member.id === memberId)
  return subject ? { ...situation, subject } : null
}

/** The sponsor's permit leaves nareis open: the conditions are weighed. */
export const isWeighed = ({ facts }: Situation): boolean => isWeighedPermit(facts.permit)

/** The family of this sponsor goes by the regular route first: no asylum permit, or one that hangs on somebody else's. */
const goesRegularFirst = ({ facts: { permit } }: Situation): boolean =>
  isRegularPermit(permit) || (outcomeOfPermit(permit) === 'cannot-sponsor' && permit !== 'none')

/** Another scheme than these rules know, or none: no papers, no terms. */
export const isOutside = ({ facts: { permit } }: Situation): boolean =>
  outcomeOfPermit(permit) === 'other-scheme' || permit === 'none'

/** Somebody's application is not decided yet, or nobody is in the case. */
export const isUndecided = ({ subjects, file }: Situation): boolean => {
  const stages = subjects.map(({ stage }) => stage)
  if (stages.length === 0) return isStageOpen(caseStage(file))
  return stages.some(isStageOpen)
}

/** The stage of the case's own application. */
export const caseStage = ({ application = {} }: CaseFile): Stage => stageOf(application)

/** Nothing is decided about this member, who needs a permit and has no asylum claim of the own to make here. */
export const isOpen = ({ subject, ...situation }: MemberSituation): boolean =>
  isStageOpen(subject.stage) &&
  needsPermit(subject) &&
  // A permit that is no asylum permit decides before it matters where the family is.
  (subject.member.whereabouts !== 'netherlands' || isRegularPermit(situation.facts.permit))

export const needsPermit = ({ member }: Subject): boolean => !hasFreeMovement(member.nationality)

/** The nareis conditions are weighed for this member. */
export const isMemberWeighed = (situation: MemberSituation): boolean => {
  return isOpen(situation) && isWeighed(situation) && mayBeWeighed(situation.subject)
}

/** Filed, and the sponsor has another permit now than one to file with: that application goes on. */
const isFiledBeforeTheChange = ({ subject, facts }: MemberSituation): boolean =>
  subject.stage === 'submitted' && isRegularPermit(facts.permit)

/** Papers of nareis or the paid family category can be asked for this member. */
export function mayHaveFamilyPapers(situation: MemberSituation): boolean {
  const { facts, subject } = situation
  if (!isOpen(situation) || isClosed(situation)) return false
  if (subject.stage === 'preparing' && isParentOfDutchChild(subject)) return false
  if (isMemberWeighed(situation)) return !isRegularOnly(situation)
  if (stillWaits(facts.permit) || isWeighed(situation)) return true
  if (!goesRegularFirst(situation)) return false
  return isFiledBeforeTheChange(situation) || !subject.isClose
}

/** Papers of the regular route can be asked for this member. */
export const mayHaveRegularPapers = (situation: MemberSituation): boolean =>
  isOpen(situation) &&
  !isClosed(situation) &&
  ((isWeighed(situation) && isCloseAsJudged(situation)) ||
    (goesRegularFirst(situation) && situation.subject.isClose && !isFiledBeforeTheChange(situation)))

/** A partner or a child, or somebody whom the sponsor certainly raised: judged as a foster child. */
const isCloseAsJudged = ({ subject }: MemberSituation): boolean =>
  subject.isClose ||
  (subject.told.raisedBySponsor === 'yes' && mayBeRaisedBySponsor(subject) && maybe(subject.isMinor))

/**
 * This member's own answers leave the regular route alone: not of the family before the flight, and nothing else
 * that would close it. The papers of nareis and of the paid family category are not asked for.
 */
function isRegularOnly({ facts, subject }: MemberSituation): boolean {
  const { member, birth, isClose } = subject
  if (!isClose || member.familyBeforeEntry !== 'no' || member.familyStill === 'no') return false
  if (member.relation === 'partner') {
    const { partnership, couldNotMarry, durableExclusive } = member
    // Of others these answers count for nothing: an answer from before somebody married may still be in the case.
    if (facts.law.partnerTie === 'marriage') return partnership !== 'unmarried' || couldNotMarry !== 'no'
    return (partnership !== 'unmarried' && partnership !== 'religious') || durableExclusive !== 'no'
  }
  const { asylumApplication, partners } = facts
  const isBornBefore = birth !== null && asylumApplication !== null && birth.last <= asylumApplication.first
  const isOwn = member.childOf === 'sponsor' || member.childOf === 'both'
  // Of a biological child a court wants to know more than a "no".
  const isNotBiological = member.childKind === 'adopted' || member.childKind === 'foster'
  return isOwn && isNotBiological && isBornBefore && partners.length < 2
}

/** Another partner was chosen. */
const isNotChosen = ({ facts: { partners, chosenPartner }, subject: { member } }: MemberSituation): boolean =>
  partners.length > 1 && member.chosenPartner === 'no' && chosenPartner !== null

/** Somebody's way is closed whatever the papers. */
const isClosed = (situation: MemberSituation): boolean => isMemberWeighed(situation) && isNotChosen(situation)

/** Certain answers lead this member to the regular route: the sponsor's permit, the time, the family before. */
export function goesRegular(situation: MemberSituation): boolean {
  const { facts, subject } = situation
  if (!mayHaveRegularPapers(situation)) return false
  const isTooLate = facts.term !== null && subject.days.first > facts.term.latest
  return goesRegularFirst(situation) || isTooLate || subject.member.familyBeforeEntry === 'no'
}

/** Is or may be old enough to have a record, and goes by a route that asks for one. */
export const mayHaveARecord = (situation: MemberSituation): boolean =>
  (isMemberWeighed(situation) || mayHaveRegularPapers(situation)) &&
  maybe(isAtLeast(situation.subject, AGES.publicOrder))

/** A child while nothing is decided about a partner in the case, who may have to stay. */
const isChildOfSomebodyHeld = ({ subject, subjects }: MemberSituation): boolean =>
  subject.member.relation === 'child' &&
  subjects.some(({ member, stage }) => member.relation === 'partner' && isStageOpen(stage))

/** A child that may travel by a decision or an application, while a parent in the case may have to stay. */
export function mayLeaveAParent(situation: MemberSituation): boolean {
  const { facts, subject } = situation
  const travels = isStageOpen(subject.stage)
    ? isFiledBeforeTheChange(situation)
    : !isRegularPermit(facts.permit) && !stillWaits(facts.permit)
  return isChildOfSomebodyHeld(situation) && maybe(subject.isMinor) && travels
}

/** Filed under an older law, or perhaps, and not decided. */
export const wasFiledUnderAnOlderLaw = ({ subject: { stage, filed }, facts }: MemberSituation): boolean =>
  stage === 'submitted' && filed !== null && filed.first < facts.law.from

/** An older law is in force, or was when this was filed and did not say no for a reason that both laws have. */
export const olderLawMayApply = (situation: MemberSituation): boolean => {
  const { familyBeforeEntry, familyStill } = situation.subject.member
  if (situation.facts.law.takesAdultChildren) return true
  return wasFiledUnderAnOlderLaw(situation) && familyBeforeEntry !== 'no' && familyStill !== 'no'
}

/** An adult child whose own life counts: not one that the newer law closes out for having been an adult all along. */
export function isAdultChild({ facts, subject }: MemberSituation): boolean {
  if (subject.member.relation !== 'child' || subject.isMinor !== false) return false
  const { asylumApplication, law } = facts
  const wasAdult =
    subject.birth !== null &&
    asylumApplication !== null &&
    birthday(subject.birth.last, AGES.adult) <= asylumApplication.first
  return law.takesAdultChildren || !wasAdult
}

/** The day of arrival starts the term of the TB test for this member. */
export const needsTbTest = ({ subject: { member }, on }: MemberSituation): boolean =>
  !isTbExempt(member.nationality, on)

export const mayBeMinor = ({ subject }: MemberSituation): boolean => maybe(subject.isMinor)
