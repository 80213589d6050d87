/** The result as a text to read aloud, for the command line: the same model as screen and paper. */

import { CONTACTS } from '@/lib/contacts'
import { formatDay, formatEuro, formatWeekday, type Translate } from '@/lib/i18n'
import { type Deadline, shownDay } from '@/lib/rules'
import { isUndecided, mayHaveToBeGot, needNoPermit } from '@/lib/wording'
import { countedAloud, latestCountedAloud } from './counting'
import { howToSend } from './how-to-send'
import { datedText, headlineOf, leadWords } from './lead-words'
import type { PaperRow, PaperSlot, Person, ResultModel } from './model'
import { namesOf, namesOfAll } from './names'
import { noPapersText } from './papers'
import {
  answerText,
  feeText,
  metToldText,
  outcomeText,
  sayingOnce,
  toldText,
  wayText,
  whoText,
} from './person-words'
import { speaker } from './speaker'

type Names = ReadonlyMap<string, string>
const heading = (title: string) => ['', title, '='.repeat(title.length)]

function leadLines(model: ResultModel, names: Names, t: Translate): string[] {
  const { lead, on } = model
  const deadline = lead.kind === 'answer' ? undefined : lead.deadline
  return [
    headlineOf(model, t),
    ...leadWords(model, names, t).below.map((line) => datedText(line, t)),
    `${t('result.asOf', { date: formatWeekday(t.locale, on) })} ${t('result.notIND')}`,
    ...(deadline ? ['', `${t('result.counted')}:`, ...countLines(deadline, t)] : []),
    ...(deadline?.id === 'apply' ? [t('deadlines.whyCareful')] : []),
  ]
}

/** How a date was counted; for counsellors also the latest count. */
function countLines(deadline: Deadline, t: Translate): string[] {
  const { latest } = deadline
  const isForCounsellor = t.voice === 'counsellor' && latest !== undefined
  return [
    ...countedAloud(deadline, t).map((line) => `- ${line}`),
    ...(isForCounsellor
      ? [
          t('result.latest', { date: formatDay(t.locale, latest) }),
          ...latestCountedAloud(deadline, t).map((line) => `- ${line}`),
          t('deadlines.latestNote'),
        ]
      : []),
  ]
}

function personLines(person: Person, model: ResultModel, names: Names, t: Translate): string[] {
  const speak = speaker(model, t)
  const { ways, notes, open, assessed } = person
  const once = sayingOnce(model, t)
  const told = (thing: { as: string | null }, text: string) => once(toldText(thing, text, names, t))
  const fee = feeText(assessed, t)
  const inOrder = metToldText(person, names, t)
  return [
    `  ${once(outcomeText(person, model, names, t))}`,
    ...ways.map((way, at) => `  ${wayText(way.id, at, t)}. ${told(way, t(`routes.${way.id}.meaning`))}`),
    ...(fee ? [`  ${fee}`] : []),
    ...notes.map((note) => `  ! ${speak.noteTitle(note.id)}. ${told(note, speak.note(note.id))}`),
    ...open.map(
      (point) =>
        `  - ${t(`conditions.${point.id}.title`)}: ${t(`codes.status.${point.status}`)}. ${told(point, speak.condition(point, assessed))} [${point.sources.join(', ')}]`,
    ),
    ...(inOrder ? [`  ${inOrder}`] : []),
  ]
}

/** One line an answer with everybody who has it; then why, person by person. */
function peopleLines(model: ResultModel, names: Names, t: Translate): string[] {
  const { groups, people, file, on } = model
  const { feeTotalEur } = model.assessment
  return [
    ...heading(t('result.headings.members')),
    ...groups.map(
      (group) =>
        `- ${namesOfAll(
          group.people.map(({ id }) => id),
          names,
          t,
        )}: ${answerText(group, model, t)}`,
    ),
    ...(feeTotalEur > 0 ? [t('result.feeTotal', { amount: formatEuro(t.locale, feeTotalEur) })] : []),
    ...heading(t('result.conditionsWhy')),
    ...people.flatMap((person) => [
      [names.get(person.id), whoText(file, person.id, on, t)].filter(Boolean).join(', '),
      ...personLines(person, model, names, t),
    ]),
  ]
}

/** While nothing is decided for somebody: after that the sponsor's permit has done its work. */
function sponsorLines(model: ResultModel, t: Translate): string[] {
  const { situation } = model
  if (needNoPermit(situation) || !isUndecided(situation)) return []
  const speak = speaker(model, t)
  const { outcome, conditions, minorAtApplication } = model.assessment.sponsor
  return [
    ...heading(t('result.headings.sponsor')),
    `${t(`sponsor.outcomes.${outcome}.label`)}. ${speak.sponsor()}`,
    ...(minorAtApplication === true ? [t('sponsor.minor.true')] : []),
    ...conditions
      .filter(({ status }) => status !== 'met')
      .map(
        (condition) =>
          `- ${t(`sponsor.conditions.${condition.id}.title`)}: ${t(`codes.status.${condition.status}`)}. ${speak.sponsorCondition(condition)} [${condition.sources.join(', ')}]`,
      ),
  ]
}

/** A box to tick; nothing is ticked of what was sent. */
function boxText({ owners, item, isSent, isOnRequest }: PaperSlot, names: Names, t: Translate): string {
  const who = owners.includes('case') ? t('result.allPapers') : namesOfAll(owners, names, t)
  const state = item.state ? ` (${t(`codes.paperState.${item.state}`)})` : ''
  if (isOnRequest) return `${t('result.paperOnRequest')}${state}`
  return isSent ? `${who}${state}` : `[${item.state === 'have' ? 'x' : ' '}] ${who}${state}`
}

/** Everybody who needs a paper; in a list with papers to send and papers that were sent, which is which. */
const boxesText = ({ slots }: PaperRow, { papers }: ResultModel, names: Names, t: Translate) =>
  slots
    .map((slot) => {
      const isAlreadySent = slot.isSent && papers.stage === 'to-send'
      return `${boxText(slot, names, t)}${isAlreadySent ? ` (${t('result.paperSent')})` : ''}`
    })
    .join(papers.stage === 'to-send' ? '  ' : ', ')

/** Who signs a paper, and whether it goes with a translation. */
function asideOf({ signer, mayNeedTranslation }: PaperRow, model: ResultModel, t: Translate): string {
  const asides = [
    signer ? speaker(model, t).signer(signer) : '',
    mayNeedTranslation ? t('result.translateShort') : '',
  ].filter(Boolean)
  return asides.length > 0 ? ` (${asides.join(', ')})` : ''
}

/** Other papers came in the place of those that nobody has to collect. */
const isToCollect = ({ slots }: PaperRow) => slots.length > 0

function paperLines(model: ResultModel, names: Names, t: Translate): string[] {
  const { papers, situation } = model
  const speak = speaker(model, t)
  if (papers.sections.length === 0) return [...heading(t('result.rooms.papers')), noPapersText(model, t)]
  return [
    ...heading(`${t('result.rooms.papers')}: ${speak.papersState(papers)}`),
    ...speak.papersIntro(),
    ...(papers.sections.some(({ rows }) => rows.some((row) => row.mayNeedTranslation))
      ? [t('result.translate')]
      : []),
    ...papers.sections
      .filter(({ rows }) => rows.some(isToCollect))
      .flatMap(({ doing, rows }) => [
        '',
        speak.doing(doing),
        ...rows.filter(isToCollect).flatMap((row) => {
          const toGet = row.slots.map(({ item }) => item).filter((item) => mayHaveToBeGot(item, situation))
          return [
            `- ${speak.paperName(row)}${asideOf(row, model, t)}: ${boxesText(row, model, names, t)}`,
            ...(toGet.length > 0 ? [`  ${speak.paperHow(toGet).join(' ')}`] : []),
          ]
        }),
      ]),
    '',
    ...howToSend(t, model.file.application?.route).map((line) => `- ${line}`),
  ]
}

function dateLines(model: ResultModel, names: Names, t: Translate): string[] {
  const { deadlines, on } = model.assessment
  const speak = speaker(model, t)
  if (deadlines.length === 0) return []
  return [
    ...heading(t('result.rooms.dates')),
    ...deadlines.map((deadline) => {
      const { memberIds, passed } = deadline
      const who = memberIds.length > 0 ? ` (${namesOfAll(memberIds, names, t)})` : ''
      const gone = passed ? ` [${t('deadlines.passed')}]` : ''
      return `- ${formatWeekday(t.locale, shownDay(deadline, on))}: ${speak.dateTitle(deadline)}${who}${gone}. ${speak.date(deadline)}`
    }),
  ]
}

function stepLines(model: ResultModel, t: Translate): string[] {
  const { phases, today } = model
  const speak = speaker(model, t)
  const first = today?.step
  const follow = first?.papersMayFollow ? ` ${t('steps.papersMayFollow')}` : ''
  return [
    ...(first
      ? [...heading(t('result.do')), `${speak.stepTitle(first)}. ${speak.step(first)}${follow}`]
      : []),
    ...heading(t('result.rooms.steps')),
    ...phases.flatMap(({ phase, steps }) => [
      '',
      t(`steps.phases.${phase}.title`),
      ...steps.map((step) => {
        // What is behind the family is not read out again.
        const text = step.id === first?.id || step.state === 'done' ? '' : ` ${speak.step(step)}`
        return `- [${t(`codes.stepState.${step.state}`)}] ${speak.stepTitle(step)}.${text}`
      }),
    ]),
  ]
}

const helpLines = ({ helpers }: ResultModel, t: Translate): string[] => [
  ...heading(t('result.rooms.help')),
  ...helpers.map((id) => {
    const { phoneShown, web } = CONTACTS[id]
    return `- ${[t(`contacts.${id}.name`), phoneShown, web].filter(Boolean).join(', ')}`
  }),
]

/** The whole result as lines, in the order of the page. */
export function reportOf(model: ResultModel, t: Translate): string {
  const names = namesOf(model.file, t)
  return [
    ...leadLines(model, names, t),
    ...model.notes.map((id) => `! ${speaker(model, t).noteTitle(id)}. ${speaker(model, t).note(id)}`),
    ...peopleLines(model, names, t),
    ...sponsorLines(model, t),
    ...stepLines(model, t),
    ...paperLines(model, names, t),
    ...dateLines(model, names, t),
    ...helpLines(model, t),
    ...heading(t('result.rooms.law')),
    t('result.lawUsed', { law: t(`codes.law.${model.assessment.law}`) }),
  ].join('\n')
}
