/** When a question can matter: what the list of questions asks of a case or of a person in it. */
import { asksSponsorBirth, comesToAChild, type Subject, subjectOf } from '@/lib/rules'
import {
  caseStage,
  goesRegular,
  isMemberWeighed,
  isUndecided,
  isWeighed,
  type MemberSituation,
  mayHaveFamilyPapers,
  mayHaveRegularPapers,
  mayLeaveAParent,
  type Situation,
  wasFiledUnderAnOlderLaw,
} from './situation'

export const always = () => true
export const isUndecidedAndWeighed = (s: Situation) => isUndecided(s) && isWeighed(s)
export const caseStageIs =
  (...stages: string[]) =>
  (s: Situation) =>
    stages.includes(caseStage(s.file))
export const relationIs =
  (...relations: string[]) =>
  ({ subject }: MemberSituation) =>
    relations.includes(subject.member.relation ?? '')
export const all =
  <S>(...tests: ((situation: S) => boolean)[]) =>
  (situation: S) =>
    tests.every((test) => test(situation))
export const some =
  <S>(...tests: ((situation: S) => boolean)[]) =>
  (situation: S) =>
    tests.some((test) => test(situation))

export const hasBirthQuestion = (s: Situation) => isUndecided(s) && asksSponsorBirth(s.facts.permit)
const isCounsellor = ({ file }: Situation) => file.filledInBy === 'counsellor'
export const isPreparing = ({ stage }: Subject) => stage === 'preparing'
/** The day of receipt moves the end of the term: for who is late, and for the counsellor of who is preparing. */
export const receiptMayCount = (s: Situation) => {
  const { term, protection } = s.facts
  if (term === null) return false
  const canBeLate = protection === 'refugee' || protection === 'single'
  const people = s.subjects.length > 0 ? s.subjects : [somebody(s)]
  return people.some((subject) => {
    const isLate =
      subject.days.last > term.safeDay && (canBeLate || wasFiledUnderAnOlderLaw({ ...s, subject }))
    // Under subsidiary protection only the family of a child alone has a term to keep.
    const hasATerm = protection !== 'subsidiary' || comesToAChild(subject)
    return isLate || (isCounsellor(s) && isPreparing(subject) && hasATerm)
  })
}
/** A person whose application is the case's. */
const somebody = ({ facts }: Situation) => subjectOf(facts, { id: '' })

export const hasTwoStatuses = ({ facts }: Situation) => facts.law.statuses.length > 0
export const hasSeveralPartners = ({ facts }: Situation) => facts.partners.length > 1
/** With one partner there is nothing to choose; what was said stays in sight. */
export const otherParentIsOpen = (s: MemberSituation) =>
  hasSeveralPartners(s) || (s.facts.partners.length === 1 && s.subject.member.otherParent !== undefined)
export const isSomeonesChild = all(relationIs('child'), some(isMemberWeighed, mayLeaveAParent))
export const someone =
  (test: (situation: MemberSituation) => boolean) =>
  (s: Situation): boolean =>
    s.subjects.some((subject) => test({ ...s, subject }))
export const needsIncome = (s: MemberSituation) =>
  (isMemberWeighed(s) && s.facts.protection === 'subsidiary') || goesRegular(s)
export const isLeftOut = ({ subject }: MemberSituation) => subject.member.inApplication === 'no'
/** A journey may still lie ahead. */
export const isOnTheWay = ({ subject }: MemberSituation) =>
  subject.stage !== 'arrived' && subject.stage !== 'settled' && subject.stage !== 'refused'
export const isSettledByLetter = caseStageIs('refused', 'approved')
export const someHasPapers = someone(some(mayHaveFamilyPapers, mayHaveRegularPapers))
/** A visit to the embassy starts a term for who prepares, and may save somebody who is weighed. */
export const visitMayCount = all(
  someHasPapers,
  someone(some(isMemberWeighed, ({ subject }: MemberSituation) => isPreparing(subject))),
)
export const hasIdentityQuestion = some(
  mayHaveFamilyPapers,
  mayHaveRegularPapers,
  ({ subject }: MemberSituation) => subject.stage === 'approved',
)
