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
import {
  conditionText,
  dayTitle,
  deadlineText,
  deadlineTitle,
  headlineOf,
  noteText,
  noteTitle,
  outcomeLabel,
  outcomeMeaning,
  outcomeNext,
  paperHow,
  paperName,
  papersIntro,
  type Situation,
  say,
  situationOf,
  sponsorConditionText,
  sponsorMeaning,
  sponsorNext,
  stepText,
  stepTitle,
} from '@/lib/wording'
import { countedAloud, daysLeftText, latestCountedAloud } from './counting'
import { namesOf, namesOfAll } from './names'

type Names = ReadonlyMap<string, string>
const UNDER = '='
const heading = (title: string) => ['', title, UNDER.repeat(title.length)]
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function sponsorLines(s: Situation, t: Translate): string[] {
  const { outcome, conditions, minorAtApplication } = s.assessment.sponsor
  return [
    ...heading(t('result.headings.sponsor')),
    `${t(`sponsor.outcomes.${outcome}.label`)}. ${say(t, sponsorMeaning(s))}`,
    say(t, sponsorNext(s)),
    ...(minorAtApplication === true ? [t('sponsor.minor.true')] : []),
    ...conditions.map(
      (condition) =>
        `- ${t(`sponsor.conditions.${condition.id}.title`)}: ${t(`codes.status.${condition.status}`)}. ${say(t, sponsorConditionText(condition))} [${condition.sources.join(', ')}]`,
    ),
  ]
}

function dayLines(assessment: Assessment, names: Names, t: Translate): string[] {
  const { theDay, deadlines } = assessment
  const apply = deadlines.find(({ id }) => id === 'apply')
  if (theDay === null || apply === undefined) return []
  const latest = apply.latest && t('result.latest', { date: formatDay(t.locale, apply.latest) })
  return [
    ...heading(say(t, dayTitle(theDay))),
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

function memberLines(member: MemberAssessment, s: Situation, names: Names, t: Translate): string[] {
  const { route, alternatives, from, conditions, notes } = member
  const fee = feeText(member, t)
  return [
    '',
    `${names.get(member.id)} - ${say(t, outcomeLabel(member, s))}`,
    `  ${say(t, outcomeMeaning(member, s))}`,
    ...(route
      ? [`  ${t('result.route', { route: t(`routes.${route}.name`) })}. ${t(`routes.${route}.meaning`)}`]
      : []),
    ...(from ? [`  ${t('result.from', { date: formatDay(t.locale, from) })}`] : []),
    ...alternatives.map(
      (id) =>
        `  ${t('result.alsoPossible', { route: t(`routes.${id}.name`) })}. ${t(`routes.${id}.meaning`)}`,
    ),
    ...(fee ? [`  ${fee}`] : []),
    `  ${say(t, outcomeNext(member, s))}`,
    ...notes.map((id) => `  ! ${say(t, noteTitle(id))}. ${say(t, noteText(id, s))}`),
    ...conditions.map(
      (condition) =>
        `  - ${t(`conditions.${condition.id}.title`)}: ${t(`codes.status.${condition.status}`)}. ${say(t, conditionText(condition, member, s))} [${condition.sources.join(', ')}]`,
    ),
  ]
}

function paperLine(item: DocumentItem, s: Situation, t: Translate): string {
  const state = item.state ? ` (${t(`codes.paperState.${item.state}`)})` : ''
  const how = say(t, paperHow(item, s))
  const translate = item.mayNeedTranslation ? ` ${t('result.translate')}` : ''
  return `  [${item.state === 'have' ? 'x' : ' '}] ${say(t, paperName(item))} (${t(`codes.documentForm.${item.form}`)})${state}: ${how}${translate}`
}

/** How copies go to the IND, a line each. */
export const howToSend = (t: Translate): string[] =>
  (['1', '2', '3', '4', '5', '6'] as const).map((line) => t(`documents.howToSend.${line}`))

function paperLines(s: Situation, names: Names, t: Translate): string[] {
  const { assessment } = s
  const lists = [
    ...assessment.members.map(({ id, documents }) => ({ title: names.get(id) ?? id, documents })),
    { title: t('result.papersCase'), documents: assessment.documents },
  ].filter(({ documents }) => documents.length > 0)
  return [
    ...heading(t('result.headings.papers')),
    ...(lists.length === 0 ? [t('result.papersNone')] : papersIntro(s).map((said) => say(t, said))),
    ...lists.flatMap(({ title, documents }) => [
      '',
      title,
      ...documents.map((item) => paperLine(item, s, t)),
    ]),
    ...(lists.length === 0 ? [] : ['', ...howToSend(t).map((line) => `- ${line}`)]),
  ]
}

function dateLine(deadline: Deadline, s: Situation, names: Names, t: Translate): string {
  const { date, workingDay, memberIds, passed } = deadline
  const who = memberIds.length > 0 ? ` (${namesOfAll(memberIds, names, t)})` : ''
  const gone = passed ? ` [${t('deadlines.passed')}]` : ''
  return `- ${formatWeekday(t.locale, workingDay ?? date)}: ${say(t, deadlineTitle(deadline, s))}${who}${gone}. ${say(t, deadlineText(deadline, s))}`
}

function stepLines(s: Situation, t: Translate): string[] {
  const lines = s.assessment.steps.map((step) => {
    const follow = step.papersMayFollow ? ` ${t('steps.papersMayFollow')}` : ''
    return {
      ...step,
      line: `- [${t(`codes.stepState.${step.state}`)}] ${say(t, stepTitle(step, s))}. ${say(t, stepText(step, s))}${follow}`,
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
    ...heading(t('result.headings.unclear')),
    t('result.unclearCount', { count: open.length }),
    ...open.map((line) => `- ${line}`),
  ]
}

export function reportOf(file: CaseFile, assessment: Assessment, t: Translate): string {
  const names = namesOf(file, t)
  const s = situationOf(file, assessment)
  const { deadlines, members, notes, feeTotalEur } = assessment
  return [
    say(t, headlineOf(s)),
    t('result.asOf', { date: formatWeekday(t.locale, assessment.on) }),
    t('result.notIND'),
    ...notes.map((id) => `! ${say(t, noteTitle(id))}. ${say(t, noteText(id, s))}`),
    ...dayLines(assessment, names, t),
    ...sponsorLines(s, t),
    ...heading(t('result.headings.members')),
    ...members.flatMap((member) => memberLines(member, s, names, t)),
    ...(feeTotalEur > 0 ? ['', t('result.feeTotal', { amount: formatEuro(t.locale, feeTotalEur) })] : []),
    ...openLines(assessment, names, t),
    ...paperLines(s, names, t),
    ...(deadlines.length > 0 ? heading(t('result.headings.dates')) : []),
    ...deadlines.map((deadline) => dateLine(deadline, s, names, t)),
    ...stepLines(s, t),
    ...heading(t('result.headings.law')),
    t('result.lawUsed', { law: t(`codes.law.${assessment.law}`) }),
  ].join('\n')
}
