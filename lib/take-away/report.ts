/** The assessment as a text that a counsellor can read aloud. Lines and headings only; nothing is decided here. */
import { formatDay, formatEuro, formatWeekday, type Translate } from '@/lib/i18n'
import {
  type Assessment,
  type CaseFile,
  type Deadline,
  type DocumentItem,
  type MemberAssessment,
  PHASES,
} from '@/lib/rules'
import { countedAloud, daysLeftText, latestCountedAloud } from './counting'
import { headlineOf } from './headline'
import { namesOf, namesOfAll } from './names'
import { noteText, paperHow, stepText } from './safe-text'

type Names = ReadonlyMap<string, string>
const UNDER = '='
const heading = (title: string) => ['', title, UNDER.repeat(title.length)]
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function sponsorLines({ sponsor }: Assessment, t: Translate): string[] {
  const { outcome, conditions, minorAtApplication } = sponsor
  return [
    ...heading(t('result.headings.sponsor')),
    `${t(`sponsor.outcomes.${outcome}.label`)}. ${t(`sponsor.outcomes.${outcome}.meaning`)}`,
    t(`sponsor.outcomes.${outcome}.next`),
    ...(minorAtApplication === true ? [t('sponsor.minor.true')] : []),
    ...conditions.map(
      ({ id, status, sources }) =>
        `- ${t(`sponsor.conditions.${id}.title`)}: ${t(`codes.status.${status}`)}. ${t(`sponsor.conditions.${id}.${status}`)} [${sources.join(', ')}]`,
    ),
  ]
}

function dayLines(assessment: Assessment, names: Names, t: Translate): string[] {
  const { theDay, deadlines } = assessment
  const apply = deadlines.find(({ id }) => id === 'apply')
  if (theDay === null || apply === undefined) return []
  const latest = apply.latest && t('result.latest', { date: formatDay(t.locale, apply.latest) })
  return [
    ...heading(t('result.headings.day')),
    `${capital(formatWeekday(t.locale, theDay.date))} (${daysLeftText(theDay.daysLeft, t)})`,
    t('result.who', { names: namesOfAll(theDay.memberIds, names, t) }),
    '',
    `${t('result.counting')}:`,
    ...countedAloud(apply, t).map((line) => `- ${line}`),
    ...(theDay.because === 'apply' ? [] : [birthdayLine(assessment, t)]),
    t('deadlines.whyCareful'),
    ...(t.voice === 'counsellor' && latest
      ? ['', latest, ...latestCountedAloud(apply, t).map((line) => `- ${line}`), t('deadlines.latestNote')]
      : []),
  ]
}

function birthdayLine({ theDay, deadlines }: Assessment, t: Translate): string {
  const birthday = deadlines.find(({ id, passed }) => id === theDay?.because && !passed)
  return birthday ? t('result.theDayBirthday', { date: formatDay(t.locale, birthday.date) }) : ''
}

/** What filing costs, in words; null where nothing can be said. */
export function feeText({ feeEur, route, stage }: MemberAssessment, t: Translate): string | null {
  if (feeEur === 0) return t('result.feeNone')
  if (feeEur !== null) return t('result.fee', { amount: formatEuro(t.locale, feeEur) })
  const isOpen = stage === 'preparing' || stage === 'submitted'
  return isOpen && (route === 'regular' || route === 'other-family') ? t('result.feeList') : null
}

function memberLines(member: MemberAssessment, assessment: Assessment, names: Names, t: Translate): string[] {
  const { outcome, route, alternatives, from, conditions, notes } = member
  const fee = feeText(member, t)
  return [
    '',
    `${names.get(member.id)} - ${t(`outcomes.${outcome}.label`)}`,
    `  ${t(`outcomes.${outcome}.meaning`)}`,
    ...(route
      ? [`  ${t('result.route', { route: t(`routes.${route}.name`) })}. ${t(`routes.${route}.meaning`)}`]
      : []),
    ...(from ? [`  ${t('result.from', { date: formatDay(t.locale, from) })}`] : []),
    ...alternatives.map(
      (id) =>
        `  ${t('result.alsoPossible', { route: t(`routes.${id}.name`) })}. ${t(`routes.${id}.meaning`)}`,
    ),
    ...(fee ? [`  ${fee}`] : []),
    `  ${t(`outcomes.${outcome}.next`)}`,
    ...notes.map((id) => `  ! ${t(`notes.${id}.title`)}. ${noteText(t, id, assessment)}`),
    ...conditions.map(
      ({ id, status, sources }) =>
        `  - ${t(`conditions.${id}.title`)}: ${t(`codes.status.${status}`)}. ${t(`conditions.${id}.${status}`)} [${sources.join(', ')}]`,
    ),
  ]
}

function paperLine(item: DocumentItem, assessment: Assessment, t: Translate): string {
  const state = item.state ? ` (${t(`codes.paperState.${item.state}`)})` : ''
  const how = paperHow(t, item.id, assessment)
  const translate = item.mayNeedTranslation ? ` ${t('result.translate')}` : ''
  return `  [${item.state === 'have' ? 'x' : ' '}] ${t(`documents.${item.id}.name`)} (${t(`codes.documentForm.${item.form}`)})${state}: ${how}${translate}`
}

/** How copies go to the IND, a line each. */
export const howToSend = (t: Translate): string[] =>
  (['1', '2', '3', '4', '5', '6'] as const).map((line) => t(`documents.howToSend.${line}`))

function paperLines(assessment: Assessment, names: Names, t: Translate): string[] {
  const lists = [
    ...assessment.members.map(({ id, documents }) => ({ title: names.get(id) ?? id, documents })),
    { title: t('result.papersCase'), documents: assessment.documents },
  ].filter(({ documents }) => documents.length > 0)
  return [
    ...heading(t('result.headings.papers')),
    ...(lists.length === 0 ? [t('result.papersNone')] : [t('documents.missing-is-better-than-late')]),
    ...lists.flatMap(({ title, documents }) => [
      '',
      title,
      ...documents.map((item) => paperLine(item, assessment, t)),
    ]),
    ...(lists.length === 0 ? [] : ['', ...howToSend(t).map((line) => `- ${line}`)]),
    ...(assessment.avoidHomeAuthorities ? ['', t('result.homeAuthorities')] : []),
  ]
}

function dateLine({ id, date, workingDay, memberIds, passed }: Deadline, names: Names, t: Translate): string {
  const who = memberIds.length > 0 ? ` (${namesOfAll(memberIds, names, t)})` : ''
  const gone = passed ? ` [${t('deadlines.passed')}]` : ''
  return `- ${formatWeekday(t.locale, workingDay ?? date)}: ${t(`deadlines.${id}.title`)}${who}${gone}. ${t(`deadlines.${id}.what`)}`
}

function stepLines(assessment: Assessment, t: Translate): string[] {
  const lines = assessment.steps.map((step) => {
    const follow = step.papersMayFollow ? ` ${t('steps.papersMayFollow')}` : ''
    return {
      ...step,
      line: `- [${t(`codes.stepState.${step.state}`)}] ${t(`steps.${step.id}.title`)}. ${stepText(t, step.id, assessment)}${follow}`,
    }
  })
  const first = lines.find(({ state }) => state === 'now')
  return [
    ...(first ? [...heading(t('result.headings.first')), first.line] : []),
    ...heading(t('result.headings.steps')),
    ...PHASES.flatMap((phase) => {
      const own = lines.filter((line) => line.phase === phase)
      return own.length === 0 ? [] : ['', t(`steps.phases.${phase}.title`), ...own.map(({ line }) => line)]
    }),
  ]
}

function openLines(assessment: Assessment, names: Names, t: Translate): string[] {
  const sponsor = assessment.sponsor.conditions.filter(({ status }) => status === 'unknown')
  const open = [
    ...sponsor.map(({ id }) => t(`sponsor.conditions.${id}.title`)),
    ...assessment.members.flatMap(({ id, conditions }) =>
      conditions
        .filter(({ status }) => status === 'unknown')
        .map((condition) => `${names.get(id)}: ${t(`conditions.${condition.id}.title`)}`),
    ),
  ]
  if (open.length === 0) return []
  return [
    ...heading(t('result.headings.toAnswer')),
    t('result.toAnswerCount', { count: open.length }),
    ...open.map((line) => `- ${line}`),
  ]
}

export function reportOf(file: CaseFile, assessment: Assessment, t: Translate): string {
  const names = namesOf(file, t)
  const { deadlines, members, notes, feeTotalEur } = assessment
  return [
    headlineOf(assessment, t),
    t('result.asOf', { date: formatWeekday(t.locale, assessment.on) }),
    t('result.notIND'),
    ...notes.map((id) => `! ${t(`notes.${id}.title`)}. ${noteText(t, id, assessment)}`),
    ...dayLines(assessment, names, t),
    ...sponsorLines(assessment, t),
    ...heading(t('result.headings.members')),
    ...members.flatMap((member) => memberLines(member, assessment, names, t)),
    ...(feeTotalEur > 0 ? ['', t('result.feeTotal', { amount: formatEuro(t.locale, feeTotalEur) })] : []),
    ...openLines(assessment, names, t),
    ...paperLines(assessment, names, t),
    ...(deadlines.length > 0 ? heading(t('result.headings.dates')) : []),
    ...deadlines.map((deadline) => dateLine(deadline, names, t)),
    ...stepLines(assessment, t),
    ...heading(t('result.headings.law')),
    t('result.lawUsed', { law: t(`codes.law.${assessment.law}`) }),
  ].join('\n')
}
