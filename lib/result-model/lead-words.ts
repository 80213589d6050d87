/** The lead in words: a verb with its day, and what stands below it. */
import { formatDay, formatWeekday, type Translate } from '@/lib/i18n'
import { AGES, type Assessment, birthday, type CaseFile, type Day, spanOf } from '@/lib/rules'
import { daysLeftText } from './counting'
import type { Lead, ResultModel } from './model'
import { namesOfAll } from './names'

/** A piece of text that ends in a day, or in nothing. */
export interface Dated {
  text: string
  day: Day | null
}

export interface LeadWords {
  /** The verb, or the answer. */
  verb: string
  /** Said after the verb, as large. */
  day: Day | null
  /** Lines below, each a sentence or a phrase. */
  below: Dated[]
}

const line = (text: string, day: Day | null = null): Dated => ({ text, day })

/** Days left and for whom, as one line. */
function whenAndWhom(
  { daysLeft, memberIds }: Extract<Lead, { kind: 'day' | 'passed' }>,
  names: ReadonlyMap<string, string>,
  t: Translate,
): Dated {
  const whom = memberIds.length === 0 ? '' : t('result.lead.for', { names: namesOfAll(memberIds, names, t) })
  return line([daysLeftText(daysLeft, t), whom].filter(Boolean).join(' · '))
}

/** Somebody's whole date of birth was told, and this is the day. */
const isSomebodys18th = (day: Day, { sponsor, members = [] }: CaseFile): boolean =>
  [sponsor, ...members].some((person) => {
    const born = spanOf(person?.birthDate)
    return born !== null && born.first === born.last && birthday(born.first, AGES.adult) === day
  })

const birthdayKey = (day: Day, file: CaseFile) =>
  isSomebodys18th(day, file) ? 'result.lead.beforeCertain' : 'result.lead.before'

/** Waiting is not enough where income and a home are asked for too. */
const asksForIncome = ({ members }: Assessment) =>
  members.some(({ conditions }) => conditions.some(({ id }) => id === 'income' || id === 'housing'))

function belowAnswer({ lead, assessment }: ResultModel, t: Translate): Dated[] {
  if (lead.kind !== 'answer') return []
  if (lead.id === 'submitted-by') return [line(t('result.lead.takesLonger'))]
  if (lead.id === 'not-yet-from')
    return [line(asksForIncome(assessment) ? t('result.lead.withIncome') : t('result.lead.askLawyer'))]
  return []
}

/** Who cannot reach the embassy is told to ask for time, not to collect the mvv. */
const asksForTime = ({ lead, assessment }: ResultModel) =>
  lead.kind === 'day' &&
  (lead.id === 'mvv-appointment' || lead.id === 'mvv-extended') &&
  assessment.members.some(({ id, notes }) => lead.memberIds.includes(id) && notes.includes('cannot-travel'))

/** The guardian files for a child alone; who cannot reach the embassy asks for time first. */
function dayVerb<Id extends string>(model: ResultModel, id: Id) {
  if (asksForTime(model)) return 'mvv-more-time'
  return id === 'apply' && model.situation.hasGuardian ? 'apply-guardian' : id
}

/** The verb with its day, or the answer. */
export function verbOf(model: ResultModel, t: Translate): Pick<LeadWords, 'verb' | 'day'> {
  const { lead } = model
  switch (lead.kind) {
    case 'answer':
      return { verb: t(`result.lead.answer.${lead.id}`), day: lead.date }
    case 'span':
      return { verb: t('result.lead.span'), day: null }
    case 'passed':
      return { verb: t(`result.lead.passed.${lead.id}`), day: null }
    case 'day':
      return { verb: t(`result.lead.day.${dayVerb(model, lead.id)}`), day: lead.date }
  }
}

/** What stands below it. */
export function belowLead(model: ResultModel, names: ReadonlyMap<string, string>, t: Translate): Dated[] {
  const { lead } = model
  switch (lead.kind) {
    case 'answer':
      return belowAnswer(model, t)
    case 'span':
      return [
        line(t('result.lead.between'), lead.first),
        line(t('result.lead.and'), lead.last),
        line(t('result.lead.findDate')),
      ]
    case 'passed':
      return [line(t('result.lead.wasOn'), lead.date), whenAndWhom(lead, names, t)]
    case 'day':
      return [
        whenAndWhom(lead, names, t),
        ...(lead.birthday
          ? [line(t(birthdayKey(lead.birthday, model.file), { date: formatDay(t.locale, lead.birthday) }))]
          : []),
        ...(lead.from && lead.from <= lead.date
          ? [line(t('result.lead.notBefore', { date: formatDay(t.locale, lead.from) }))]
          : []),
      ]
  }
}

/** What leads the result, in words. */
export const leadWords = (
  model: ResultModel,
  names: ReadonlyMap<string, string>,
  t: Translate,
): LeadWords => ({ ...verbOf(model, t), below: belowLead(model, names, t) })

/** A piece of text with its day in words. */
export const datedText = ({ text, day }: Dated, t: Translate): string =>
  day === null ? text : `${text} ${formatWeekday(t.locale, day)}`

/** The headline: the verb and its day in one line. */
export function headlineOf(model: ResultModel, t: Translate): string {
  const { verb, day } = verbOf(model, t)
  return datedText({ text: verb, day }, t)
}
