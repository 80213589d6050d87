/**
 * The result as a sheet of paper: parts with short items, the same items in the same order in every language, so
 * that two languages can stand side by side, line by line.
 */
import { formatDay, formatEuro, formatWeekday, type Translate } from '@/lib/i18n'
import {
  type Assessment,
  ageOfRules,
  type CaseFile,
  CONTACTS,
  type ContactId,
  type DocumentItem,
  type MemberAssessment,
  PHASES,
  RULES_CHECKED_ON,
  SOURCES,
  type SourceId,
} from '@/lib/rules'
import { countedAloud, daysLeftText } from './counting'
import { headlineOf } from './headline'
import { namesOfAll } from './names'
import { feeText, howToSend } from './report'
import { RULES_VERSION } from './rules-version'
import { noteText, stepText } from './safe-text'

export interface SheetItem {
  /** The same in every language. */
  id: string
  text: string
  /** Said in bold before the text. */
  lead?: string
  /** Said after the text, and the same in every language: two languages side by side have it once. */
  codes?: string
  /** Boxes to tick by hand, one for each name; a paper that is there is ticked already. */
  boxes?: readonly { owner: string; name: string; isTicked: boolean }[]
}

export interface SheetPart {
  id: string
  title: string
  items: SheetItem[]
}

type Names = ReadonlyMap<string, string>
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function rulesAgeItems({ on }: Assessment, t: Translate): SheetItem[] {
  const age = ageOfRules(on)
  if (age === 'fresh') return []
  const date = formatDay(t.locale, RULES_CHECKED_ON)
  return [{ id: 'rules-age', lead: `${t(`age.${age}.title`)}.`, text: t(`age.${age}.text`, { date }) }]
}

function answerPart(assessment: Assessment, names: Names, t: Translate): SheetPart {
  const { theDay, deadlines, notes } = assessment
  const apply = deadlines.find(({ id }) => id === 'apply')
  const day =
    theDay && apply
      ? [
          {
            id: 'the-day',
            lead: capital(formatWeekday(t.locale, theDay.date)),
            text: `${daysLeftText(theDay.daysLeft, t)}. ${t('result.who', { names: namesOfAll(theDay.memberIds, names, t) })}`,
          },
          { id: 'counted', text: countedAloud(apply, t).join(' ') },
        ]
      : []
  return {
    id: 'answer',
    title: t('result.headings.answer'),
    items: [
      ...rulesAgeItems(assessment, t),
      { id: 'headline', lead: headlineOf(assessment, t), text: '' },
      ...day,
      ...notes.map((id) => ({ id, lead: t(`notes.${id}.title`), text: noteText(t, id, assessment) })),
    ],
  }
}

function firstPart(assessment: Assessment, t: Translate): SheetPart {
  const first = assessment.steps.find(({ state }) => state === 'now')
  const follow = first?.papersMayFollow ? ` ${t('steps.papersMayFollow')}` : ''
  return {
    id: 'first',
    title: t('result.headings.first'),
    items: first
      ? [
          {
            id: first.id,
            lead: t(`steps.${first.id}.title`),
            text: `${stepText(t, first.id, assessment)}${follow}`,
          },
        ]
      : [],
  }
}

function memberItem(member: MemberAssessment, assessment: Assessment, names: Names, t: Translate): SheetItem {
  const { id, outcome, route, alternatives, from, conditions, notes } = member
  const open = conditions.filter(({ status }) => status !== 'met')
  const sentences = [
    route ? `${t('result.route', { route: t(`routes.${route}.name`) })}.` : '',
    ...alternatives.map((other) => `${t('result.alsoPossible', { route: t(`routes.${other}.name`) })}.`),
    from ? t('result.from', { date: formatDay(t.locale, from) }) : '',
    feeText(member, t) ? `${feeText(member, t)}.` : '',
    ...open.map((item) => `${t(`conditions.${item.id}.title`)}: ${t(`codes.status.${item.status}`)}.`),
    ...notes.map((note) => `${t(`notes.${note}.title`)}. ${noteText(t, note, assessment)}`),
    outcome === 'can-apply' ? '' : t(`outcomes.${outcome}.next`),
  ]
  return {
    id,
    lead: `${names.get(id)}: ${t(`outcomes.${outcome}.label`)}.`,
    text: sentences.filter(Boolean).join(' '),
  }
}

function membersPart(assessment: Assessment, names: Names, t: Translate): SheetPart {
  const { members, feeTotalEur } = assessment
  return {
    id: 'members',
    title: t('result.headings.members'),
    items: [
      ...members.map((member) => memberItem(member, assessment, names, t)),
      ...(feeTotalEur > 0
        ? [{ id: 'total', text: t('result.feeTotal', { amount: formatEuro(t.locale, feeTotalEur) }) }]
        : []),
    ],
  }
}

/** Each paper once, with a box for everybody who needs it. */
function papersPart(assessment: Assessment, names: Names, t: Translate): SheetPart {
  const items = [...assessment.members.flatMap(({ documents }) => documents), ...assessment.documents]
  const boxOf = ({ memberId, state }: DocumentItem) => ({
    owner: memberId ?? 'case',
    name: memberId === null ? '' : (names.get(memberId) ?? memberId),
    isTicked: state === 'have',
  })
  const papers = [...new Set(items.map(({ id }) => id))].map((id): SheetItem => {
    const same = items.filter((item) => item.id === id)
    const form = same[0] ? t(`codes.documentForm.${same[0].form}`) : ''
    return { id, lead: t(`documents.${id}.name`), text: `(${form})`, boxes: same.map(boxOf) }
  })
  if (papers.length === 0)
    return {
      id: 'papers',
      title: t('result.headings.papers'),
      items: [{ id: 'none', text: t('result.papersNone') }],
    }
  return {
    id: 'papers',
    title: t('result.headings.papers'),
    items: [
      ...papers,
      ...(assessment.avoidHomeAuthorities ? [{ id: 'safe', text: t('result.homeAuthorities') }] : []),
      { id: 'send', text: [t('documents.missing-is-better-than-late'), ...howToSend(t)].join(' ') },
    ],
  }
}

function datesPart({ deadlines }: Assessment, names: Names, t: Translate): SheetPart {
  return {
    id: 'dates',
    title: t('result.headings.dates'),
    items: deadlines.map(({ id, date, workingDay, memberIds, passed }) => ({
      id: `${id} ${date}`,
      lead: formatDay(t.locale, workingDay ?? date),
      text: [
        `${t(`deadlines.${id}.title`)}${passed ? ` (${t('deadlines.passed')})` : ''}`,
        memberIds.length > 0 ? namesOfAll(memberIds, names, t) : '',
      ]
        .filter(Boolean)
        .join('. '),
    })),
  }
}

function stepsPart({ steps }: Assessment, t: Translate): SheetPart {
  return {
    id: 'steps',
    title: t('result.headings.steps'),
    items: PHASES.flatMap((phase) => {
      const own = steps.filter((step) => step.phase === phase)
      if (own.length === 0) return []
      const titles = own.map(({ id, state }) => `${state === 'done' ? '✓' : '☐'} ${t(`steps.${id}.title`)}`)
      return [{ id: phase, lead: `${t(`steps.phases.${phase}.title`)}:`, text: titles.join('  ') }]
    }),
  }
}

const ON_PAPER: readonly ContactId[] = ['vwn', 'ind', 'juridisch-loket']

function helpPart(t: Translate): SheetPart {
  return {
    id: 'help',
    title: t('result.headings.help'),
    items: ON_PAPER.map((id) => ({
      id,
      lead: t(`contacts.${id}.name`),
      text: [CONTACTS[id].phoneShown, CONTACTS[id].web].filter(Boolean).join(', '),
    })),
  }
}

/** Every source a conclusion on this sheet rests on, in the order of the register. */
export function sourcesUsed({ sponsor, members, documents, deadlines }: Assessment): SourceId[] {
  const used = new Set<SourceId>([
    ...sponsor.sources,
    ...sponsor.conditions.flatMap(({ sources }) => sources),
    ...members.flatMap((member) =>
      [...member.conditions, ...member.documents].flatMap(({ sources }) => sources),
    ),
    ...documents.flatMap(({ sources }) => sources),
    ...deadlines.flatMap(({ sources }) => sources),
  ])
  return SOURCES.filter((id) => used.has(id))
}

const codesOf = (record: object): string[] =>
  Object.entries(record)
    .filter(([key, value]) => typeof value === 'string' && !['id', 'name', 'vNumber'].includes(key))
    .map(([key, value]) => `${key} ${value}`)
    .sort()

/**
 * The answers as codes, without names: enough to type the case over. What is the same for everybody stands first,
 * once; then what is left of each person, by number.
 */
function answerCodes({ sponsor = {}, application = {}, members = [] }: CaseFile): string {
  const each = members.map(codesOf)
  const same =
    each.length > 1 ? (each[0] ?? []).filter((code) => each.every((own) => own.includes(code))) : []
  const numbered = each.map(
    (own, at) => `${at + 1}: ${own.filter((code) => !same.includes(code)).join(', ')}`,
  )
  const ofAll = same.length > 0 ? [`1-${each.length}: ${same.join(', ')}`] : []
  return [codesOf(sponsor).join(', '), codesOf(application).join(', '), ...ofAll, ...numbered]
    .filter(Boolean)
    .join(' · ')
}

/** What the result rests on, short enough to type over: law, version of the rules, day, and the outcome code of each
 * person. */
function lawPart(file: CaseFile, assessment: Assessment, names: Names, t: Translate): SheetPart {
  const { law, on, sponsor, members } = assessment
  const codes = members.map(
    ({ id, outcome, route }) => `${names.get(id)} ${outcome}${route ? `/${route}` : ''}`,
  )
  return {
    id: 'law',
    title: t('result.headings.law'),
    items: [
      { id: 'law', text: t('result.lawUsed', { law: t(`codes.law.${law}`) }) },
      {
        id: 'sources',
        text: t('result.sources', {
          sources: sourcesUsed(assessment)
            .map((id) => t(`sources.${id}.name`))
            .join('; '),
        }),
      },
      { id: 'checked', text: `${t('result.checkedOn', { date: formatDay(t.locale, RULES_CHECKED_ON) })}.` },
      { id: 'rules', text: t('copies.rules', { version: RULES_VERSION }) },
      { id: 'receipt', text: [law, on, sponsor.outcome, ...codes].join(' · ') },
      {
        id: 'answers',
        text: t('result.answersGiven', { answers: '' }).trim(),
        codes: answerCodes(file),
      },
    ],
  }
}

/** The whole sheet, in the order of the result page. */
export function sheetOf(file: CaseFile, assessment: Assessment, names: Names, t: Translate): SheetPart[] {
  return [
    answerPart(assessment, names, t),
    firstPart(assessment, t),
    membersPart(assessment, names, t),
    papersPart(assessment, names, t),
    datesPart(assessment, names, t),
    stepsPart(assessment, t),
    helpPart(t),
    lawPart(file, assessment, names, t),
  ].filter(({ items }) => items.length > 0)
}
