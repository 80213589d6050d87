/** Every text that is chosen by the facts of this case, in one language: what screen, paper and command line say. */
import type { Translate } from '@/lib/i18n'
import {
  type CaseNote,
  type ConditionResult,
  type Deadline,
  type DocumentItem,
  type MemberAssessment,
  type MemberNote,
  NOTE_SOURCES,
  type Sources,
  type SponsorConditionResult,
  STEP_SOURCES,
  type Step,
} from '@/lib/rules'
import * as wording from '@/lib/wording'
import type { Doing, Papers, ResultModel, Signer } from './model'
import { withSecondHand } from './second-hand'

export function speaker({ situation: s }: Pick<ResultModel, 'situation'>, t: Translate) {
  /** @param ids the people it is about; none: everybody */
  const said = (chosen: wording.Said, ids: readonly string[] = []) =>
    wording.say(t, { ...chosen, values: { ...wording.whoComes(ids, s, t), ...chosen.values } })
  const sourced = (chosen: wording.Said, sources: Sources, ids?: readonly string[]) =>
    withSecondHand(said(chosen, ids), sources, t)
  return {
    outcomeLabel: (member: MemberAssessment) => said(wording.outcomeLabel(member, s)),
    outcomeMeaning: (member: MemberAssessment) => said(wording.outcomeMeaning(member, s)),
    outcomeNext: (member: MemberAssessment) => said(wording.outcomeNext(member, s)),
    condition: (condition: ConditionResult, member: MemberAssessment) =>
      sourced(wording.conditionText(condition, member, s), condition.sources),
    sponsor: () => `${said(wording.sponsorMeaning(s))} ${said(wording.sponsorNext(s))}`,
    sponsorCondition: (condition: SponsorConditionResult) =>
      sourced(wording.sponsorConditionText(condition, s), condition.sources),
    noteTitle: (id: MemberNote | CaseNote) => said(wording.noteTitle(id, s)),
    note: (id: MemberNote | CaseNote) => sourced(wording.noteText(id, s), NOTE_SOURCES[id]),
    /** A note and a step as they may be printed. */
    noteOnPaper: (id: MemberNote | CaseNote) =>
      sourced(wording.onPaper(wording.noteText(id, s)), NOTE_SOURCES[id]),
    stepOnPaper: (step: Step) =>
      sourced(wording.onPaper(wording.stepText(step, s)), STEP_SOURCES[step.id], step.memberIds),
    stepTitle: (step: Step) => said(wording.stepTitle(step, s), step.memberIds),
    step: (step: Step) => sourced(wording.stepText(step, s), STEP_SOURCES[step.id], step.memberIds),
    dateTitle: (deadline: Deadline) => said(wording.deadlineTitle(deadline, s)),
    date: (deadline: Deadline) => sourced(wording.deadlineText(deadline, s), deadline.sources),
    signer: (who: Signer) =>
      t(who === 'sponsor' && s.hasGuardian ? 'result.signer.guardian' : `result.signer.${who}`),
    paperName: (item: Pick<DocumentItem, 'id'>) => said(wording.paperName(item)),
    paperWhy: (item: Pick<DocumentItem, 'id'>) => said(wording.paperWhy(item, s)),
    /** How to get a paper: one text for everybody it is the same for. */
    paperHow: (items: readonly DocumentItem[]) => [
      ...new Set(wording.paperHows(items, s).map((text) => said(text))),
    ],
    /** What one does with the papers of a section; of those that were sent, what they are. */
    doing: (doing: Doing) =>
      t(wording.papersStage(s) === 'sent' ? `result.doingSent.${doing}` : `result.doing.${doing}`),
    /** How far the papers are, in a few words; undefined where there are none. */
    papersState: ({ sections, stage, have, total }: Papers) => {
      if (sections.length === 0) return undefined
      return stage === 'to-send' ? t('result.papersReady', { have, total }) : t(`result.papersStage.${stage}`)
    },
    papersIntro: () => wording.papersIntro(s).map((chosen) => said(chosen)),
  }
}
