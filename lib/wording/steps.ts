/** What is said of a step: for this stage, this housing, this route and these people. */
import type { TextKey } from '@/lib/i18n'
import type { DeadlineId, Step, StepId } from '@/lib/rules'
import { agesOf } from './ages'
import { embassyVisitOf } from './embassy-visit'
import { type Helper, helperBefore, helperOf } from './helper'
import { whoHasPassports } from './passports'
import { safely } from './safely'
import type { Said } from './said'
import {
  againstRefusal,
  dateOf,
  hasHomeForAll,
  hasMvv,
  isInAHurry,
  isOutsideNareis,
  isSent,
  membersOf,
  type Situation,
  somebody,
} from './situation'

type Part = 'title' | 'text'
type TextOf<I extends StepId, P extends Part> = Extract<TextKey, `steps.${I}.${P}${'' | `-${string}`}`>
type Choices = {
  readonly [I in StepId]?: { readonly [P in Part]?: (step: Step, s: Situation) => TextOf<I, P> }
}

const HELP_TITLES = {
  any: 'steps.get-help.title',
  guardian: 'steps.get-help.title-guardian',
  ind: 'steps.get-help.title-ind',
  lawyer: 'steps.get-help.title-lawyer',
  municipality: 'steps.get-help.title-municipality',
  vwn: 'steps.get-help.title-vwn',
} as const satisfies Record<Helper, TextOf<'get-help', 'title'>>

const HELP_TEXTS = {
  any: 'steps.get-help.text',
  guardian: 'steps.get-help.text-guardian',
  ind: 'steps.get-help.text-ind',
  lawyer: 'steps.get-help.text-lawyer',
  municipality: 'steps.get-help.text-municipality',
  vwn: 'steps.get-help.text-vwn',
} as const satisfies Record<Helper, TextOf<'get-help', 'text'>>

/** Help that was found before a refusal is not the lawyer who is needed after it. */
const helperIn = ({ state }: Step, s: Situation): Helper => (state === 'done' ? helperBefore(s) : helperOf(s))

const areAllTooEarly = ({ memberIds }: Step, s: Situation) => {
  const members = membersOf(s, memberIds)
  return members.length > 0 && members.every(({ outcome }) => outcome === 'not-yet')
}
const isOutside = ({ memberIds }: Step, s: Situation) => isOutsideNareis(s, memberIds)
const hasPassed = (s: Situation, id: DeadlineId) => dateOf(s, id)?.passed === true
const isOnHold = (s: Situation) => somebody(s, ({ notes }) => notes.includes('on-hold'))
const areAllBritish = ({ memberIds }: Step, s: Situation) =>
  membersOf(s, memberIds).every(({ id }) => s.told(id).nationality === 'GB')
/** Nobody knows where they are, so no embassy can be chosen. */
const areAllMissing = ({ memberIds }: Step, s: Situation) =>
  membersOf(s, memberIds).every(({ id }) => {
    const { whereabouts } = s.told(id)
    return whereabouts === 'missing' || whereabouts === 'unknown'
  })
/** A DNA test fits biological parents and children alone. */
const mayBeAskedForDna = ({ memberIds }: Step, s: Situation) =>
  membersOf(s, memberIds).some(({ id, relation }) => {
    const { childKind, parentKind, childOf } = s.told(id)
    if (relation === 'child') return (childKind ?? 'biological') === 'biological' && childOf !== 'partner'
    return relation === 'parent' && parentKind !== 'other'
  })

const wasNotDecided = ({ file: { application } }: Situation) =>
  application?.earlier === 'withdrawn' || application?.earlier === 'approved-unused'
const isAfterWithdrawal = ({ file }: Situation) => file.sponsor?.permitUnderReview === 'withdrawn'
/** What is reported too early can end a permit. */
const areSeparated = (s: Situation) => somebody(s, ({ notes }) => notes.includes('separated'))
const areAllSent = ({ memberIds }: Step, s: Situation) => membersOf(s, memberIds).every(isSent)

const SCHOOL_AND_WORK = {
  title: {
    children: 'steps.school-and-work.title-children',
    adults: 'steps.school-and-work.title-adults',
    both: 'steps.school-and-work.title',
  },
  text: {
    children: 'steps.school-and-work.text-children',
    adults: 'steps.school-and-work.text-adults',
    both: 'steps.school-and-work.text',
  },
  textRegular: {
    children: 'steps.school-and-work.text-children',
    adults: 'steps.school-and-work.text-regular-adults',
    both: 'steps.school-and-work.text-regular',
  },
} as const

const NO_MORE_TIME = {
  object: 'steps.refusal-final.text-object',
  appeal: 'steps.refusal-final.text-appeal',
  either: 'steps.refusal-final.text',
} as const

/** Nobody said that they cannot travel: it is not known of any of them. */
const isTravelUnsure = ({ memberIds }: Step, s: Situation) =>
  memberIds.length > 0 && memberIds.every((id) => s.told(id).canTravel === 'unknown')

const CHOICES: Choices = {
  'cannot-travel': {
    title: (step, s) =>
      isTravelUnsure(step, s) ? 'steps.cannot-travel.title-unknown' : 'steps.cannot-travel.title',
    text: (step, s) =>
      isTravelUnsure(step, s) ? 'steps.cannot-travel.text-unknown' : 'steps.cannot-travel.text',
  },
  'get-help': {
    title: (step, s) => HELP_TITLES[helperIn(step, s)],
    text: (step, s) => HELP_TEXTS[helperIn(step, s)],
  },
  'collect-documents': {
    text: (step, s) => {
      if (membersOf(s, step.memberIds).every(isSent)) return 'steps.collect-documents.text-sent'
      return areAllTooEarly(step, s) || isOutside(step, s) || !isInAHurry(s)
        ? 'steps.collect-documents.text-not-yet'
        : 'steps.collect-documents.text'
    },
  },
  'trace-missing': {
    text: (step, s) =>
      areAllTooEarly(step, s) ? 'steps.trace-missing.text-not-yet' : 'steps.trace-missing.text',
  },
  translate: {
    text: (step, s) => {
      if (areAllTooEarly(step, s)) return 'steps.translate.text-not-yet'
      return s.hasGuardian ? 'steps.translate.text-guardian' : 'steps.translate.text'
    },
  },
  legalise: {
    text: (step, s) =>
      isOutside(step, s) && !s.assessment.avoidHomeAuthorities
        ? 'steps.legalise.text-regular'
        : 'steps.legalise.text',
  },
  'answer-intention': {
    title: (_, s) =>
      isAfterWithdrawal(s) ? 'steps.answer-intention.title-withdrawn' : 'steps.answer-intention.title',
    text: (_, s) =>
      isAfterWithdrawal(s) ? 'steps.answer-intention.text-withdrawn' : 'steps.answer-intention.text',
  },
  'earlier-application': {
    title: (_, s) =>
      wasNotDecided(s) ? 'steps.earlier-application.title-withdrawn' : 'steps.earlier-application.title',
    text: (_, s) =>
      wasNotDecided(s) ? 'steps.earlier-application.text-withdrawn' : 'steps.earlier-application.text',
  },
  'apply-online': {
    title: (_, s) => (s.hasGuardian ? 'steps.apply-online.title-guardian' : 'steps.apply-online.title'),
    text: (step, s) => {
      if (areAllMissing(step, s))
        return s.hasGuardian ? 'steps.apply-online.text-guardian-missing' : 'steps.apply-online.text-missing'
      return s.hasGuardian ? 'steps.apply-online.text-guardian' : 'steps.apply-online.text'
    },
  },
  'apply-post': {
    title: (_, s) => (s.hasGuardian ? 'steps.apply-post.title-guardian' : 'steps.apply-post.title'),
    text: (_, s) => (s.hasGuardian ? 'steps.apply-post.text-guardian' : 'steps.apply-post.text'),
  },
  'apply-embassy': {
    title: (_, s) => {
      const visit = embassyVisitOf(s)
      if (visit !== null) return `steps.apply-embassy.title-${visit}`
      return s.hasGuardian ? 'steps.apply-embassy.title-guardian' : 'steps.apply-embassy.title'
    },
    text: (step, s) => {
      const visit = embassyVisitOf(s)
      if (visit === 'too-late' && s.hasGuardian) return 'steps.apply-embassy.text-guardian-too-late'
      if (visit !== null) return `steps.apply-embassy.text-${visit}`
      const hasPassports = whoHasPassports(step.memberIds, s) === 'all'
      if (s.hasGuardian)
        return hasPassports ? 'steps.apply-embassy.text-guardian' : 'steps.apply-embassy.text-guardian-papers'
      return hasPassports ? 'steps.apply-embassy.text' : 'steps.apply-embassy.text-papers'
    },
  },
  'apply-late': {
    title: (step, s) => (areAllSent(step, s) ? 'steps.apply-late.title-sent' : 'steps.apply-late.title'),
    text: (step, s) => (areAllSent(step, s) ? 'steps.apply-late.text-sent' : 'steps.apply-late.text'),
  },
  'own-asylum-claim': {
    text: (_, { file }) =>
      file.sponsor?.permit === 'asylum-derived'
        ? 'steps.own-asylum-claim.text-derived'
        : 'steps.own-asylum-claim.text',
  },
  'other-eu': {
    text: ({ memberIds }, s) => {
      const statuses = memberIds.map((id) => s.told(id).otherEuStatus)
      if (statuses.includes('open-claim')) return 'steps.other-eu.text-claim'
      return statuses.includes('protection') ? 'steps.other-eu.text-protection' : 'steps.other-eu.text'
    },
  },
  'embassy-send': {
    title: (_, s) =>
      embassyVisitOf(s) === 'too-late' ? 'steps.embassy-send.title-before' : 'steps.embassy-send.title',
    text: (_, s) =>
      hasPassed(s, 'embassy-send') || embassyVisitOf(s) === 'too-late'
        ? 'steps.embassy-send.text-passed'
        : 'steps.embassy-send.text',
  },
  'pay-fee': { text: (_, s) => (s.hasGuardian ? 'steps.pay-fee.text-guardian' : 'steps.pay-fee.text') },
  'send-originals': {
    text: (_, s) => (s.hasGuardian ? 'steps.send-originals.text-guardian' : 'steps.send-originals.text'),
  },
  'answer-letters': {
    title: (_, s) => (dateOf(s, 'reply') ? 'steps.answer-letters.title-reply' : 'steps.answer-letters.title'),
    text: (_, s) => {
      const reply = dateOf(s, 'reply')
      if (reply === undefined) return 'steps.answer-letters.text'
      return reply.passed ? 'steps.answer-letters.text-reply-passed' : 'steps.answer-letters.text-reply'
    },
  },
  'dna-or-interview': {
    title: (step, s) =>
      mayBeAskedForDna(step, s) ? 'steps.dna-or-interview.title' : 'steps.dna-or-interview.title-interview',
    text: (step, s) =>
      mayBeAskedForDna(step, s) ? 'steps.dna-or-interview.text' : 'steps.dna-or-interview.text-interview',
  },
  'late-decision': {
    title: (_, s) => (isOnHold(s) ? 'steps.late-decision.title-on-hold' : 'steps.late-decision.title'),
    text: (_, s) => (isOnHold(s) ? 'steps.late-decision.text-on-hold' : 'steps.late-decision.text'),
  },
  'object-negative': {
    title: (_, s) =>
      hasPassed(s, 'object') ? 'steps.object-negative.title-passed' : 'steps.object-negative.title',
    text: (_, s) =>
      hasPassed(s, 'object') ? 'steps.object-negative.text-passed' : 'steps.object-negative.text',
  },
  'refusal-final': { text: ({ memberIds }, s) => NO_MORE_TIME[againstRefusal(memberIds, s)] },
  'mvv-appointment': {
    title: (step, s) =>
      areAllBritish(step, s) ? 'steps.mvv-appointment.title-british' : 'steps.mvv-appointment.title',
    text: (step, s) => {
      if (areAllBritish(step, s)) return 'steps.mvv-appointment.text-british'
      if (hasPassed(s, 'mvv-appointment')) return 'steps.mvv-appointment.text-passed'
      return whoHasPassports(step.memberIds, s) === 'all'
        ? 'steps.mvv-appointment.text'
        : 'steps.mvv-appointment.text-papers'
    },
  },
  'travel-together': {
    text: (_, s) =>
      somebody(s, ({ stage }) => stage === 'submitted')
        ? 'steps.travel-together.text-no-decision'
        : 'steps.travel-together.text',
  },
  'book-travel': {
    text: (_, s) => (hasMvv(s.assessment) ? 'steps.book-travel.text-mvv' : 'steps.book-travel.text'),
  },
  travel: {
    text: ({ memberIds }, s) =>
      whoHasPassports(memberIds, s) === 'none' ? 'steps.travel.text-laissez-passer' : 'steps.travel.text',
  },
  'ask-coa-reception': {
    title: (step, s) =>
      isOutside(step, s) ? 'steps.ask-coa-reception.title-regular' : 'steps.ask-coa-reception.title',
    text: (step, s) =>
      isOutside(step, s) ? 'steps.ask-coa-reception.text-regular' : 'steps.ask-coa-reception.text',
  },
  'register-ind': {
    text: (step, s) => {
      if (isOutside(step, s)) return 'steps.register-ind.text-regular'
      return hasPassed(s, 'register') ? 'steps.register-ind.text-passed' : 'steps.register-ind.text'
    },
  },
  'tb-test': { text: (_, s) => (hasHomeForAll(s) ? 'steps.tb-test.text-home' : 'steps.tb-test.text') },
  'health-insurance': {
    text: ({ memberIds }, s) => {
      const isForChildren = agesOf(memberIds, s) === 'children'
      if (hasHomeForAll(s))
        return isForChildren
          ? 'steps.health-insurance.text-children-home'
          : 'steps.health-insurance.text-home'
      return isForChildren ? 'steps.health-insurance.text-children' : 'steps.health-insurance.text'
    },
  },
  'school-and-work': {
    title: ({ memberIds }, s) => SCHOOL_AND_WORK.title[agesOf(memberIds, s)],
    text: (step, s) =>
      SCHOOL_AND_WORK[isOutside(step, s) ? 'textRegular' : 'text'][agesOf(step.memberIds, s)],
  },
  integration: {
    title: ({ memberIds }, s) =>
      agesOf(memberIds, s) === 'children' ? 'steps.integration.title-children' : 'steps.integration.title',
    text: ({ memberIds }, s) =>
      agesOf(memberIds, s) === 'children' ? 'steps.integration.text-children' : 'steps.integration.text',
  },
  'duties-family': {
    text: ({ memberIds }, s) =>
      agesOf(memberIds, s) === 'children' ? 'steps.duties-family.text-children' : 'steps.duties-family.text',
  },
  'duties-sponsor': {
    title: (_, s) =>
      areSeparated(s) ? 'steps.duties-sponsor.title-separated' : 'steps.duties-sponsor.title',
    text: (_, s) => (areSeparated(s) ? 'steps.duties-sponsor.text-separated' : 'steps.duties-sponsor.text'),
  },
  'extend-permit': {
    text: (step, s) => (isOutside(step, s) ? 'steps.extend-permit.text-regular' : 'steps.extend-permit.text'),
  },
}

export const stepTitle = (step: Step, s: Situation): Said => ({
  key: CHOICES[step.id]?.title?.(step, s) ?? `steps.${step.id}.title`,
})

export const stepText = (step: Step, s: Situation): Said =>
  safely(CHOICES[step.id]?.text?.(step, s) ?? `steps.${step.id}.text`, s)
