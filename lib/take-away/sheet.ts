/**
 * The result as a sheet of paper: parts with rows, the same rows in the same order in every language, so that two
 * languages can stand side by side. It carries no answers, and without names no date of birth.
 */

import { CONTACTS, type ContactId } from '@/lib/contacts'
import { formatDay, formatEuro, formatPartial, formatWeekday, type Translate } from '@/lib/i18n'
import {
  answerText,
  countedAloud,
  feeText,
  howToSend,
  leadWords,
  metText,
  namesOfAll,
  noPapersText,
  type PaperRow,
  type Person,
  type ResultModel,
  sourcesUsed,
  speaker,
  toldText,
  wayText,
} from '@/lib/result-model'
import {
  ageOfRules,
  type ConditionId,
  type ConditionResult,
  type Day,
  RULES_CHECKED_ON,
  type Step,
  shownDay,
} from '@/lib/rules'
import { RULES_VERSION } from './rules-version'

/** Boxes in a row: one for each owner, one for all, or one before the text. Null: this owner needs none. */
export type Boxes =
  | { kind: 'each'; ticked: readonly (boolean | null)[] }
  | { kind: 'all'; ticked: boolean }
  | { kind: 'first'; ticked: boolean }

export interface SheetRow {
  /** The same in every language. */
  id: string
  text: string
  /** Said in bold before the text. */
  lead?: string
  /** A heading within the part. */
  isHead?: boolean
  boxes?: Boxes
}

export interface SheetPart {
  id: 'who' | 'papers' | 'steps' | 'dates' | 'help' | 'why' | 'send' | 'law'
  title: string
  rows: SheetRow[]
  /** Whose boxes stand in the columns, in their order. */
  owners?: string[]
}

export interface Sheet {
  title: string
  /** The day it was made, the age of the rules, and that it is no decision. */
  about: string
  lead: { verb: string; day: string; below: string[] }
  /** The answer to take along, then what it rests on. */
  parts: SheetPart[]
}

interface Written {
  model: ResultModel
  names: ReadonlyMap<string, string>
  t: Translate
  /** Names and dates of birth are on it. */
  isNamed: boolean
}

/** With more people than this, their columns are numbered. */
const MOST_NAMED_COLUMNS = 4

function leadOf({ model, names, t }: Written): Sheet['lead'] {
  const { lead } = model
  const { verb, day, below } = leadWords(model, names, t)
  const said = (date: Day | null) => (date === null ? '' : formatWeekday(t.locale, date))
  const counted = lead.kind === 'answer' || lead.deadline === undefined ? [] : countedAloud(lead.deadline, t)
  return {
    verb,
    day: said(day),
    below: [
      ...below.map((line) => [line.text, said(line.day)].filter(Boolean).join(' ')),
      counted.join(' '),
    ].filter(Boolean),
  }
}

function aboutOf({ model: { on }, t }: Written): string {
  const age = ageOfRules(on)
  const date = formatDay(t.locale, RULES_CHECKED_ON)
  return [
    t('result.asOf', { date: formatDay(t.locale, on) }),
    t('result.notIND'),
    ...(age === 'fresh' ? [] : [`${t(`age.${age}.title`)}. ${t(`age.${age}.text`, { date })}`]),
  ].join(' ')
}

const numberOf = ({ people }: ResultModel, id: string): string =>
  people.length > MOST_NAMED_COLUMNS ? `${people.findIndex((person) => person.id === id) + 1}. ` : ''

/** Each person with the answer, and what needs attention, by title. */
function whoPart(written: Written): SheetPart {
  const { model, names, t, isNamed } = written
  const { groups, notes, assessment, file } = model
  const speak = speaker(model, t)
  const rows = groups.flatMap((group) =>
    group.people.map(({ id, assessed }): SheetRow => {
      const member = file.members?.find((other) => other.id === id)
      const birth = member?.birthDate
      const born = isNamed && birth !== undefined && birth !== 'unknown' ? formatPartial(t.locale, birth) : ''
      const relation = t(`codes.relation.${member?.relation ?? 'other'}`)
      const titles = assessed.notes.map((note) => speak.noteTitle(note))
      return {
        id,
        lead: `${numberOf(model, id)}${[names.get(id), member?.name && isNamed ? relation : '', born].filter(Boolean).join(', ')}:`,
        text: [answerText(group, model, t), ...titles].join('. '),
      }
    }),
  )
  const { feeTotalEur } = assessment
  return {
    id: 'who',
    title: t('result.headings.members'),
    rows: [
      ...rows,
      ...(feeTotalEur > 0
        ? [{ id: 'total', text: t('result.feeTotal', { amount: formatEuro(t.locale, feeTotalEur) }) }]
        : []),
      ...notes.map((id) => ({ id, lead: `${speak.noteTitle(id)}.`, text: speak.noteOnPaper(id) })),
    ],
  }
}

/** The boxes of one kind of paper, in the columns of the owners. */
function boxesOf({ slots }: PaperRow, owners: readonly string[]): Boxes {
  const [first] = slots
  const isOne = slots.length === 1 && (first?.owners.includes('case') || (first?.owners.length ?? 0) > 1)
  if (isOne || owners.length < 2) return { kind: 'all', ticked: first?.item.state === 'have' }
  return {
    kind: 'each',
    ticked: owners.map((owner) => {
      const slot = slots.find((one) => one.owners.includes(owner))
      return slot === undefined ? null : slot.item.state === 'have'
    }),
  }
}

/** Each paper once, by what one does with it, with a box for everybody who needs it. */
function papersPart({ model, names, t }: Written): SheetPart {
  const { papers, people } = model
  const owners = people.filter(({ assessed }) => assessed.documents.length > 0).map(({ id }) => id)
  const rows = papers.sections.flatMap(({ doing, rows: own }): SheetRow[] => [
    { id: doing, isHead: true, text: speaker(model, t).doing(doing) },
    ...own
      .filter(({ slots }) => slots.length > 0)
      .map(
        (row): SheetRow => ({
          id: row.id,
          text: [
            speaker(model, t).paperName(row),
            row.signer ? speaker(model, t).signer(row.signer) : '',
            row.mayNeedTranslation ? t('result.translateShort') : '',
            row.slots.every(({ isOnRequest }) => isOnRequest) ? t('result.paperOnRequest') : '',
          ]
            .filter(Boolean)
            .join(', '),
          ...(row.slots.every(({ isOnRequest }) => isOnRequest) ? {} : { boxes: boxesOf(row, owners) }),
        }),
      ),
  ])
  return {
    id: 'papers',
    title:
      papers.stage === 'to-send'
        ? t('result.rooms.papers')
        : `${t('result.rooms.papers')}: ${speaker(model, t).papersState(papers)}`,
    owners: owners.map((id) => numberOf(model, id).replace('. ', '') || (names.get(id) ?? id)),
    rows: [...(rows.length > 0 ? rows : [{ id: 'none', text: noPapersText(model, t) }])],
  }
}

/** A step as a line, with its date where one is still to come; what to do today with how. */
function stepRow(step: Step, { model, t }: Written): SheetRow {
  const { id, state, deadline: of } = step
  const speak = speaker(model, t)
  const isToday = model.today?.step.id === id
  const deadline = model.assessment.deadlines.find((one) => one.id === of && !one.passed)
  const date = deadline ? ` (${formatDay(t.locale, shownDay(deadline, model.on))})` : ''
  return {
    id,
    ...(isToday ? { lead: `${t('result.do')}:` } : {}),
    text: `${speak.stepTitle(step)}${date}${isToday ? `. ${speak.stepOnPaper(step)}` : ''}`,
    boxes: { kind: 'first', ticked: state === 'done' },
  }
}

/** Each step with a box; the last phase, which is far away, in one row. */
function stepsPart(written: Written): SheetPart {
  const { model, t } = written
  return {
    id: 'steps',
    title: t('result.rooms.steps'),
    rows: model.phases.flatMap(({ phase, state, isNear, steps }): SheetRow[] => {
      const rows = steps.map((step) => stepRow(step, written))
      if (phase !== 'settle' || isNear || state !== 'later') return rows
      return [
        {
          id: steps.map(({ id }) => id).join(' '),
          lead: `${t(`steps.phases.${phase}.title`)}:`,
          text: rows.map(({ text }) => text).join('; '),
          boxes: { kind: 'first', ticked: false },
        },
      ]
    }),
  }
}

function datesPart({ model, names, t }: Written): SheetPart {
  const { assessment, on } = model
  return {
    id: 'dates',
    title: t('result.rooms.dates'),
    rows: assessment.deadlines.map((deadline) => {
      const { id, date, memberIds, passed } = deadline
      const who = memberIds.length > 0 ? `, ${namesOfAll(memberIds, names, t)}` : ''
      return {
        id: `${id} ${date}`,
        lead: formatDay(t.locale, shownDay(deadline, on)),
        text: `${speaker(model, t).dateTitle(deadline)}${passed ? ` (${t('deadlines.passed')})` : ''}${who}`,
      }
    }),
  }
}

/** How many helpers are on paper: the first of this case. */
const HELPERS = 4

/** Whoever uses violence may read what lies on the table. */
const NEVER_NAMED: ReadonlySet<ContactId> = new Set(['veilig-thuis'])

const helpPart = ({ model, t }: Written): SheetPart => ({
  id: 'help',
  title: t('result.rooms.help'),
  rows: [
    {
      id: 'help',
      text: model.helpers
        .filter((id) => CONTACTS[id].phoneShown !== null && !NEVER_NAMED.has(id))
        .slice(0, HELPERS)
        .map((id) => `${t(`contacts.${id}.name`)} ${CONTACTS[id].phoneShown}`)
        .join(' · '),
    },
  ],
})

/** What somebody was convicted of is nobody's business at a printer: these points are on no paper, met or not. */
const NEVER_ON_PAPER: ReadonlySet<ConditionId> = new Set(['member-public-order', 'regular-public-order'])
const mayBePrinted = ({ id }: ConditionResult) => !NEVER_ON_PAPER.has(id)

function whyOf(person: Person, { model, names, t }: Written): string {
  const { outcome, ways, notes, open, met, assessed } = person
  const speak = speaker(model, t)
  const told = (thing: { as: string | null }, text: string) => toldText(thing, text, names, t)
  return [
    outcome.id === 'can-apply' ? '' : told(outcome, speak.outcomeNext(assessed)),
    ...ways.map((way, at) => `${wayText(way.id, at, t)}.`),
    assessed.from ? t('result.from', { date: formatDay(t.locale, assessed.from) }) : '',
    feeText(assessed, t) ? `${feeText(assessed, t)}.` : '',
    ...open
      .filter(mayBePrinted)
      .map(
        (point) =>
          `${t(`conditions.${point.id}.title`)}: ${t(`codes.status.${point.status}`)}. ${told(point, speak.condition(point, assessed))}`,
      ),
    ...notes.map((note) => `${speak.noteTitle(note.id)}. ${told(note, speak.noteOnPaper(note.id))}`),
    metText(met.filter(mayBePrinted), t) ?? '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** Why, person by person; people of whom the same is said have one row. */
function whyPart(written: Written): SheetPart {
  const rows = new Map<string, string[]>()
  for (const person of written.model.people) {
    const text = whyOf(person, written)
    rows.set(text, [...(rows.get(text) ?? []), person.id])
  }
  return {
    id: 'why',
    title: written.t('result.conditionsWhy'),
    rows: [...rows].map(([text, ids]) => ({
      id: ids.join(' '),
      lead: `${namesOfAll(ids, written.names, written.t)}:`,
      text,
    })),
  }
}

const sendPart = ({ model, t }: Written): SheetPart => ({
  id: 'send',
  title: t('result.send'),
  rows:
    model.papers.sections.length === 0
      ? []
      : [
          {
            id: 'send',
            text: [...speaker(model, t).papersIntro(), ...howToSend(t, model.file.application?.route)].join(
              ' ',
            ),
          },
        ],
})

function lawPart({ model, t }: Written): SheetPart {
  const { assessment } = model
  return {
    id: 'law',
    title: t('result.rooms.law'),
    rows: [
      { id: 'law', text: t('result.lawUsed', { law: t(`codes.law.${assessment.law}`) }) },
      // By their codes: the page of the sources has each under its code.
      { id: 'sources', text: t('result.sources', { sources: sourcesUsed(assessment).join(', ') }) },
      {
        id: 'checked',
        text: `${t('result.checkedOn', { date: formatDay(t.locale, RULES_CHECKED_ON) })}. ${t('copies.rules', { version: RULES_VERSION })}.`,
      },
    ],
  }
}

/** The whole sheet in one language. */
export function sheetOf(
  model: ResultModel,
  names: ReadonlyMap<string, string>,
  t: Translate,
  { isNamed }: { isNamed: boolean },
): Sheet {
  const written = { model, names, t, isNamed }
  return {
    title: t('take.sheetTitle'),
    about: aboutOf(written),
    lead: leadOf(written),
    parts: [
      whoPart(written),
      papersPart(written),
      stepsPart(written),
      datesPart(written),
      helpPart(written),
      whyPart(written),
      sendPart(written),
      lawPart(written),
    ].filter(({ rows }) => rows.length > 0),
  }
}
