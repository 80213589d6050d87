/**
 * Letters filled from the case: lines with an id, the same in every language, so that the Dutch line and the
 * reader's line stand side by side. What nobody told is a line to fill in by hand. A letter concedes nothing that it
 * need not, and offers nothing that the family did not choose, such as a DNA test.
 */
import { formatPartial, type TextKey, type Translate } from '@/lib/i18n'
import type { DraftId, ResultModel } from '@/lib/result-model'
import { type Assessment, type CaseFile, type DocumentItem, progressOf, stageOf } from '@/lib/rules'

export interface DraftLine {
  id: string
  text: string
}

type Names = ReadonlyMap<string, string>
const GAP = '____________'

const cannotBeHad = ({ state }: DocumentItem) => state === 'cannot-get' || state === 'unsafe-to-get'

/** One letter in one language: the case, and how to say a line of it. */
interface Letter {
  file: CaseFile
  assessment: Assessment
  names: Names
  t: Translate
}

const line = (t: Translate, key: TextKey, values?: Record<string, string>): DraftLine => ({
  id: key.slice(key.lastIndexOf('.') + 1),
  text: t(key, values),
})

const dateOr = (t: Translate, date: string | undefined) =>
  date === undefined || date === 'unknown' ? GAP : formatPartial(t.locale, date)

/** Who writes, and of which application: without this the IND cannot put a letter in a file. */
function sender({ file, t }: Letter): DraftLine[] {
  const isSent = stageOf(file.application ?? {}) !== 'preparing'
  return [
    line(t, 'drafts.sender.date'),
    line(t, 'drafts.sender.me', { born: dateOr(t, file.sponsor?.birthDate) }),
    ...(isSent
      ? [
          line(t, 'drafts.sender.reference'),
          line(t, 'drafts.sender.sent', { date: dateOr(t, file.application?.submittedOn) }),
        ]
      : [line(t, 'drafts.sender.new')]),
  ]
}

/** The members whom a letter is about, each with what the IND knows them by. */
function people({ file, names, t }: Letter, ids: readonly string[]): DraftLine[] {
  return (file.members ?? [])
    .filter(({ id }) => ids.includes(id))
    .map(({ id, birthDate, vNumber }) => ({
      id,
      text: t('drafts.sender.person', {
        name: names.get(id) ?? id,
        born: dateOr(t, birthDate),
        vNumber: vNumber ?? GAP,
      }),
    }))
}

const signed = ({ t }: Letter, end: TextKey): DraftLine[] => [line(t, end), line(t, 'drafts.sender.sign')]

function coaLines(letter: Letter): DraftLine[] {
  const { assessment, t } = letter
  const coming = assessment.members.filter(({ route }) => route === 'nareis' || route === 'other-family')
  return [
    line(t, 'drafts.coa-reception.greeting'),
    line(t, 'drafts.coa-reception.ask'),
    line(t, 'drafts.coa-reception.home'),
    line(t, 'drafts.coa-reception.arrival'),
    line(t, 'drafts.coa-reception.people'),
    ...people(
      letter,
      coming.map(({ id }) => id),
    ),
    line(t, 'drafts.sender.me', { born: dateOr(t, letter.file.sponsor?.birthDate) }),
    line(t, 'drafts.sender.contact'),
    line(t, 'drafts.coa-reception.end'),
  ]
}

/** Each person with the papers that are missing. */
function missingOf({ file, assessment, names, t }: Letter): DraftLine[] {
  return assessment.members.flatMap(({ id, documents, replaced }): DraftLine[] => {
    if (!documents.some((item) => item.id === 'missing-papers-explanation')) return []
    const member = file.members?.find((other) => other.id === id)
    const papers = new Set(replaced.filter(cannotBeHad).map((item) => item.id))
    if (member?.identityProof === 'none') papers.add('identity-copy')
    if (member?.relationshipProof === 'none' || member?.relationshipProof === 'unofficial')
      papers.add('relationship-original')
    const titles = [...papers].map((paper) => t(`documents.${paper}.name`))
    return [
      {
        id,
        text: t('drafts.missing-papers.person', { name: names.get(id) ?? id, papers: titles.join(', ') }),
      },
    ]
  })
}

function missingLines(letter: Letter): DraftLine[] {
  const { assessment, t } = letter
  return [
    ...sender(letter),
    line(t, 'drafts.missing-papers.greeting'),
    line(t, 'drafts.missing-papers.ask'),
    ...missingOf(letter),
    line(t, 'drafts.missing-papers.why'),
    // Nobody is asked what they did where asking is not safe.
    line(t, assessment.avoidHomeAuthorities ? 'drafts.missing-papers.unsafe' : 'drafts.missing-papers.tried'),
    line(t, 'drafts.missing-papers.other'),
    line(t, 'drafts.missing-papers.interview'),
    ...signed(letter, 'drafts.missing-papers.end'),
  ]
}

function lateLines(letter: Letter): DraftLine[] {
  const { file, assessment, t } = letter
  const late = assessment.members.filter(({ alternatives }) => alternatives.includes('nareis-late'))
  return [
    ...sender(letter),
    line(t, 'drafts.late-application.greeting'),
    ...people(
      letter,
      late.map(({ id }) => id),
    ),
    line(t, 'drafts.late-application.ask', { date: dateOr(t, file.sponsor?.decisionDate) }),
    line(t, 'drafts.late-application.why'),
    line(t, 'drafts.late-application.proof'),
    line(t, 'drafts.late-application.since'),
    line(t, 'drafts.late-application.court'),
    ...signed(letter, 'drafts.late-application.end'),
  ]
}

function cannotTravelLines(letter: Letter): DraftLine[] {
  const { file, t } = letter
  const stuck = (file.members ?? []).filter(({ canTravel }) => canTravel === 'no')
  return [
    ...sender(letter),
    line(t, 'drafts.cannot-travel.greeting'),
    ...people(
      letter,
      stuck.map(({ id }) => id),
    ),
    line(t, 'drafts.cannot-travel.ask'),
    line(t, 'drafts.cannot-travel.why'),
    line(t, 'drafts.cannot-travel.tried'),
    line(t, 'drafts.cannot-travel.other-post'),
    line(t, 'drafts.cannot-travel.hear-first'),
    ...signed(letter, 'drafts.cannot-travel.end'),
  ]
}

function extensionLines(letter: Letter): DraftLine[] {
  const { file, assessment, t } = letter
  const waiting = assessment.deadlines.find(({ id }) => id === 'mvv-appointment')?.memberIds ?? []
  const member = file.members?.find(({ id }) => waiting.includes(id))
  const decidedOn = member && progressOf(file, member).decisionOn
  return [
    ...sender(letter),
    line(t, 'drafts.mvv-extension.greeting'),
    ...people(letter, waiting),
    line(t, 'drafts.mvv-extension.ask', { date: dateOr(t, decidedOn) }),
    line(t, 'drafts.mvv-extension.why'),
    line(t, 'drafts.mvv-extension.tried'),
    ...signed(letter, 'drafts.mvv-extension.end'),
  ]
}

const LINES: Readonly<Record<DraftId, (letter: Letter) => DraftLine[]>> = {
  'coa-reception': coaLines,
  'missing-papers': missingLines,
  'late-application': lateLines,
  'cannot-travel': cannotTravelLines,
  'mvv-extension': extensionLines,
}

/** The lines of one letter in one language. */
export const draftLines = (
  id: DraftId,
  { file, assessment }: ResultModel,
  names: Names,
  t: Translate,
): DraftLine[] => LINES[id]({ file, assessment, names, t })

/** What some mail programs cut off: a longer letter is copied first, and the mail opens with its subject alone. */
const LONGEST_MAIL = 1900

/** The address that opens the mail program with the letter; with the subject alone where it would be cut off. */
export function mailAddress(
  to: string,
  subject: string,
  text: string,
): { address: string; isWhole: boolean } {
  const head = `mailto:${to}?subject=${encodeURIComponent(subject)}`
  const whole = `${head}&body=${encodeURIComponent(text.replaceAll(/\r?\n/g, '\r\n'))}`
  return whole.length > LONGEST_MAIL ? { address: head, isWhole: false } : { address: whole, isWhole: true }
}
