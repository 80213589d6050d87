/** What a line says of a person and of an answer. */
import { visibleName } from '@/lib/case-file'
import { formatDay, formatEuro, formatList, formatPartial, type Translate } from '@/lib/i18n'
import {
  type Alternative,
  birthday,
  type CaseFile,
  type ConditionResult,
  type Day,
  isStageOpen,
  type Member,
  type MemberAssessment,
  type Route,
} from '@/lib/rules'
import { isSent } from '@/lib/wording'
import { leadWords } from './lead-words'
import type { AnswerGroup, Person, ResultModel, Told } from './model'
import { withSecondHand } from './second-hand'
import { speaker } from './speaker'

/** The name of a procedure: the first is the one to take, the others are to talk about. */
export const wayText = (id: Route | Alternative, at: number, t: Translate): string =>
  t(at === 0 ? 'result.route' : 'result.alsoPossible', { route: t(`routes.${id}.name`) })

/** What filing costs, in words; null where nothing can be said. */
export function feeText(
  { feeEur, route, stage, alternatives }: MemberAssessment,
  t: Translate,
): string | null {
  if (feeEur === 0) return t('result.feeNone')
  // The application that goes first is free: its text says so, and the amount is that of the other procedure.
  if (alternatives.includes('nareis-late'))
    return feeEur === null ? null : t('result.feeOther', { amount: formatEuro(t.locale, feeEur) })
  if (feeEur !== null) return t('result.fee', { amount: formatEuro(t.locale, feeEur) })
  return isStageOpen(stage) && (route === 'regular' || route === 'other-family') ? t('result.feeList') : null
}

/** The years somebody has lived on a day. */
function yearsOn(on: Day, born: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return birthday(born, years) > on ? years - 1 : years
}

/** Who somebody is beside the name: "partner", "child, 11 years", "child, born in 2012". Who has no name is called by the relation. */
export function whoText(file: CaseFile, id: string, on: Day, t: Translate): string {
  const member = file.members?.find((other) => other.id === id)
  const hasName = member !== undefined && visibleName(member) !== undefined
  const relation = hasName ? t(`codes.relation.${member.relation ?? 'other'}`) : ''
  return [relation, member ? ageText(member, on, t) : ''].filter(Boolean).join(', ')
}

/** The years of a child, or the year or month of birth where no more is known. */
function ageText({ birthDate: birth, relation }: Member, on: Day, t: Translate): string {
  if (birth === undefined || birth === 'unknown') return ''
  if (birth.length < 10) return t('result.bornIn', { year: formatPartial(t.locale, birth) })
  return relation === 'child' || relation === 'sibling'
    ? t('result.years', { count: yearsOn(on, birth) })
    : ''
}

/** The answer that people share, short: what is possible, what it costs, and from when. */
export function answerText(
  { outcome, route, feeEur, from, lateFirst, people }: AnswerGroup,
  model: ResultModel,
  t: Translate,
): string {
  const [first] = people
  if (lateFirst) return t(first && isSent(first.assessed) ? 'result.lateSent' : 'result.lateFirst')
  if (first?.assessed.notes.includes('refused')) return t('result.refused')
  const isOver = first?.assessed.stage === 'refused'
  const hasWay = !isOver && outcome !== 'can-apply' && outcome !== 'approved' && route !== null
  return [
    first ? speaker(model, t).outcomeLabel(first.assessed) : '',
    hasWay ? t(`routes.${route}.name`) : '',
    feeEur === 0 ? t('result.free') : '',
    feeEur !== null && feeEur > 0
      ? t(people.length > 1 ? 'result.costsEach' : 'result.costs', { amount: formatEuro(t.locale, feeEur) })
      : '',
    from === null ? '' : t('result.fromDay', { date: formatDay(t.locale, from) }),
  ]
    .filter(Boolean)
    .join(', ')
}

/** The points that are in order, as one sentence; null when there are none. */
export function metText(met: readonly ConditionResult[], t: Translate): string | null {
  if (met.length === 0) return null
  const points = formatList(
    t.locale,
    met.map(({ id }) => t(`conditions.${id}.title`)),
  )
  const sources = met.flatMap((condition) => [...condition.sources])
  return withSecondHand(t('result.inOrder', { points }), sources, t)
}

/** What is in order of a person; where others have the same points, with whom they stand. */
export function metToldText(
  { met, metAs }: Pick<Person, 'met' | 'metAs'>,
  names: ReadonlyMap<string, string>,
  t: Translate,
): string | null {
  const text = metText(met, t)
  if (text === null || metAs === null) return text
  return t('result.inOrderAsWith', { name: names.get(metAs) ?? metAs })
}

/** What the outcome means and what to do next, each where it is said for the first time. */
export function outcomeText(
  { assessed, outcome, nextAs }: Person,
  model: ResultModel,
  names: ReadonlyMap<string, string>,
  t: Translate,
): string {
  const speak = speaker(model, t)
  // "See Partner" stands for all that is said: before something else it would leave open for what.
  if (outcome.as !== null && nextAs === null) return speak.outcomeNext(assessed)
  const meaning = toldText(outcome, speak.outcomeMeaning(assessed), names, t)
  const next = toldText({ as: nextAs }, speak.outcomeNext(assessed), names, t)
  return meaning === next ? meaning : `${meaning} ${next}`
}

/**
 * Says texts one after the other: a sentence that the first screen or a text before it says already is left out.
 * A text that would be left out whole stays.
 */
export function sayingOnce(model: ResultModel, t: Translate): (text: string) => string {
  const speak = speaker(model, t)
  const { notes, today } = model
  const { verb, below } = leadWords(model, new Map(), t)
  const seen = [
    verb,
    ...below.map(({ text }) => text),
    ...notes.map((id) => speak.note(id)),
    ...(today ? [speak.step(today.step)] : []),
    ...(today?.step.papersMayFollow ? [t('steps.papersMayFollow')] : []),
  ]
  const said = new Set(seen.flatMap(sentencesOf))
  return (text) => {
    const fresh = sentencesOf(text).filter((sentence) => !said.has(sentence))
    for (const sentence of fresh) said.add(sentence)
    return fresh.length > 0 ? fresh.join(' ') : text
  }
}

const sentencesOf = (text: string): string[] => text.replaceAll(/([.?!])\s+/g, '$1\n').split('\n')

/** A text where it is said for the first time; after that, with whom it stands. */
export const toldText = (
  { as }: Told<object>,
  text: string,
  names: ReadonlyMap<string, string>,
  t: Translate,
): string => (as === null ? text : t('result.asWith', { name: names.get(as) ?? as }))
