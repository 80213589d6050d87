/** What each part of the result says, as texts: from them the words to explain in it are found, without a page. */
import { CONTACTS, type ContactId } from '@/lib/contacts'
import { firstUses, type GlossaryId } from '@/lib/glossary'
import type { Translate } from '@/lib/i18n'
import { isUndecided } from '@/lib/wording'
import { countedAloud } from './counting'
import { howToSend } from './how-to-send'
import { leadWords } from './lead-words'
import { type Action, OPEN_HELPERS, type Person, type ResultModel, ROOMS, type RoomId } from './model'
import { compareLaws, saysTheSame } from './other-law'
import { noPapersText } from './papers'
import { answerText, feeText, metText } from './person-words'
import { sourcesUsed } from './sources-used'
import { speaker } from './speaker'
import { datesOf } from './way'

export type PartId = 'answer' | RoomId

function personTexts(
  { assessed, outcome, nextAs, ways, notes, open, met }: Person,
  model: ResultModel,
  t: Translate,
) {
  const speak = speaker(model, t)
  return [
    outcome.as === null ? speak.outcomeMeaning(assessed) : '',
    nextAs === null ? speak.outcomeNext(assessed) : '',
    ...notes.flatMap((note) => [speak.noteTitle(note.id), note.as === null ? speak.note(note.id) : '']),
    ...ways.flatMap((way) => [
      t(`routes.${way.id}.name`),
      way.as === null ? t(`routes.${way.id}.meaning`) : '',
    ]),
    feeText(assessed, t) ?? '',
    ...open.flatMap((point) => [
      t(`conditions.${point.id}.title`),
      point.as === null ? speak.condition(point, assessed) : '',
    ]),
    metText(met, t) ?? '',
  ]
}

/** What stands on the link of today's action; a button is no text. */
function actionText(action: Action, t: Translate): string {
  if (action.kind === 'page') return t('result.toLetters')
  return action.kind === 'open' ? (CONTACTS[action.contact].web ?? '') : ''
}

function answerTexts(model: ResultModel, t: Translate): string[] {
  const { lead, groups, people, notes, today } = model
  const speak = speaker(model, t)
  const { verb, below } = leadWords(model, new Map(), t)
  const deadline = lead.kind === 'answer' ? undefined : lead.deadline
  return [
    verb,
    ...below.map(({ text }) => text),
    ...(deadline ? countedAloud(deadline, t) : []),
    ...groups.map((group) => answerText(group, model, t)),
    ...people.flatMap((person) => personTexts(person, model, t)),
    ...notes.flatMap((id) => [speak.noteTitle(id), speak.note(id)]),
    ...(today ? [speak.stepTitle(today.step), speak.step(today.step)] : []),
    today ? actionText(today.action, t) : '',
  ]
}

function paperTexts(model: ResultModel, t: Translate): string[] {
  const { papers } = model
  const speak = speaker(model, t)
  if (papers.sections.length === 0) return [noPapersText(model, t)]
  return [
    ...speak.papersIntro(),
    ...papers.sections.flatMap(({ rows }) =>
      rows.flatMap((row) => [
        speak.paperName(row),
        speak.paperWhy(row),
        ...speak.paperHow([...row.slots, ...row.replaced].map(({ item }) => item)),
      ]),
    ),
    ...howToSend(t),
  ]
}

/** The text of a step stands where it is near or done, and that of today on the first screen. */
function stepTexts(model: ResultModel, t: Translate): string[] {
  const { phases, today } = model
  const speak = speaker(model, t)
  return phases.flatMap(({ phase, state, isNear, steps }) => [
    t(`steps.phases.${phase}.title`),
    ...steps.flatMap((step) => [
      speak.stepTitle(step),
      (isNear || state === 'done') && step.id !== today?.step.id ? speak.step(step) : '',
    ]),
  ])
}

function dateTexts(model: ResultModel, t: Translate): string[] {
  const speak = speaker(model, t)
  const { onTheWay, others } = datesOf(model)
  return [...onTheWay, ...others].flatMap((deadline) => [
    speak.dateTitle(deadline),
    speak.date(deadline),
    ...countedAloud(deadline, t),
  ])
}

const helperTexts = (id: ContactId, at: number, t: Translate): string[] => [
  t(`contacts.${id}.name`),
  at < OPEN_HELPERS ? t(`contacts.${id}.what`) : '',
  CONTACTS[id].web ?? '',
]

function sponsorTexts(model: ResultModel, t: Translate): string[] {
  const { outcome, conditions } = model.assessment.sponsor
  const speak = speaker(model, t)
  return [
    t(`sponsor.outcomes.${outcome}.label`),
    speak.sponsor(),
    ...conditions
      .filter(({ status }) => status !== 'met')
      .flatMap((condition) => [
        t(`sponsor.conditions.${condition.id}.title`),
        speak.sponsorCondition(condition),
      ]),
  ]
}

function lawTexts(model: ResultModel, t: Translate): string[] {
  const { assessment, file, situation } = model
  return [
    t(`codes.law.${assessment.law}`),
    t('result.headings.sponsor'),
    ...(isUndecided(situation) ? sponsorTexts(model, t) : []),
    ...compareLaws(file, assessment)
      .flatMap(({ members }) => members)
      .filter((member) => !saysTheSame(member))
      .flatMap(({ other, conditions }) => [
        t(`outcomes.${other.outcome}.label`),
        other.route ? t(`routes.${other.route}.name`) : '',
        ...conditions.map(({ id }) => t(`conditions.${id}.title`)),
      ]),
    ...sourcesUsed(assessment).map((id) => t(`sources.${id}.name`)),
  ]
}

const printTexts = (t: Translate): string[] => [
  t('take.about'),
  t('result.coverSheetsAbout'),
  t('copies.vNumbers'),
  t('copies.vNumbersAbout'),
]

const letterTexts = ({ drafts }: ResultModel, t: Translate): string[] =>
  drafts.length === 0 ? [] : [t('drafts.about'), ...drafts.map((id) => t(`drafts.${id}.title`))]

/**
 * The words that each part is the first on the page to use, by part, in the order of the page. The section of what can be
 * found out is filled later than the others; its points are conditions of people, whose words the answer explains.
 */
export function partWords(model: ResultModel, t: Translate): ReadonlyMap<PartId, readonly GlossaryId[]> {
  const texts: Record<PartId, string[]> = {
    answer: answerTexts(model, t),
    'find-out': [],
    papers: paperTexts(model, t),
    steps: stepTexts(model, t),
    dates: dateTexts(model, t),
    help: model.helpers.flatMap((id, at) => helperTexts(id, at, t)),
    law: lawTexts(model, t),
    print: printTexts(t),
    letters: letterTexts(model, t),
    save: [],
  }
  const parts: readonly PartId[] = ['answer', ...ROOMS]
  const first = firstUses(parts.map((part) => texts[part]))
  return new Map(parts.map((part, at) => [part, first[at] ?? []]))
}
