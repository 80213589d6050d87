/** Every text that is chosen by the facts of this case, in one language: what screen, paper and command line say. */
import type { Translate } from '@/lib/i18n'
import type {
  CaseNote,
  ConditionResult,
  Deadline,
  DocumentItem,
  MemberAssessment,
  MemberNote,
  SponsorConditionResult,
  Step,
} from '@/lib/rules'
import * as wording from '@/lib/wording'
import type { ResultModel } from './model'

export function speaker({ situation: s }: Pick<ResultModel, 'situation'>, t: Translate) {
  const said = (chosen: wording.Said) => wording.say(t, chosen)
  return {
    outcomeLabel: (member: MemberAssessment) => said(wording.outcomeLabel(member, s)),
    /** What the outcome means, and what to do next. */
    outcome: (member: MemberAssessment) =>
      `${said(wording.outcomeMeaning(member, s))} ${said(wording.outcomeNext(member, s))}`,
    outcomeNext: (member: MemberAssessment) => said(wording.outcomeNext(member, s)),
    condition: (condition: ConditionResult, member: MemberAssessment) =>
      said(wording.conditionText(condition, member, s)),
    sponsor: () => `${said(wording.sponsorMeaning(s))} ${said(wording.sponsorNext(s))}`,
    sponsorCondition: (condition: SponsorConditionResult) => said(wording.sponsorConditionText(condition)),
    noteTitle: (id: MemberNote | CaseNote) => said(wording.noteTitle(id)),
    note: (id: MemberNote | CaseNote) => said(wording.noteText(id, s)),
    stepTitle: (step: Step) => said(wording.stepTitle(step, s)),
    step: (step: Step) => said(wording.stepText(step, s)),
    dateTitle: (deadline: Deadline) => said(wording.deadlineTitle(deadline, s)),
    date: (deadline: Deadline) => said(wording.deadlineText(deadline, s)),
    paperName: (item: Pick<DocumentItem, 'id'>) => said(wording.paperName(item)),
    paperWhy: (item: Pick<DocumentItem, 'id'>) => said(wording.paperWhy(item)),
    /** How to get a paper: one text for everybody it is the same for. */
    paperHow: (items: readonly DocumentItem[]) => [
      ...new Set(items.map((item) => said(wording.paperHow(item, s)))),
    ],
    papersIntro: () => wording.papersIntro(s).map(said),
  }
}
export type Speaker = ReturnType<typeof speaker>
