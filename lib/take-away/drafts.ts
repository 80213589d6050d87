/**
 * Letters filled from the case: lines with an id, the same in every language, so that the Dutch line and the
 * reader's line stand side by side. What the guide does not know is a line to fill in by hand.
 */
import { formatPartial, type Translate } from '@/lib/i18n'
import type { Assessment, CaseFile, DocumentItem } from '@/lib/rules'

export const DRAFTS = ['coa-reception', 'missing-papers', 'late-application'] as const
export type DraftId = (typeof DRAFTS)[number]

export interface DraftLine {
  id: string
  text: string
}

type Names = ReadonlyMap<string, string>
const GAP = '____________'

/** Which letters this case can need. */
export function draftsFor({ members, steps }: Assessment): DraftId[] {
  const lists = (id: string) => members.some(({ documents }) => documents.some((item) => item.id === id))
  const fits: Record<DraftId, boolean> = {
    'coa-reception': steps.some(({ id, state }) => id === 'ask-coa-reception' && state !== 'done'),
    'missing-papers': lists('missing-papers-explanation'),
    'late-application': members.some(({ alternatives }) => alternatives.includes('nareis-late')),
  }
  return DRAFTS.filter((id) => fits[id])
}

function coaLines(file: CaseFile, { members }: Assessment, names: Names, t: Translate): DraftLine[] {
  const line = (id: 'greeting' | 'ask' | 'home' | 'arrival' | 'people' | 'me' | 'end'): DraftLine => ({
    id,
    text: t(`drafts.coa-reception.${id}`),
  })
  const coming = members.filter(({ route }) => route === 'nareis' || route === 'other-family')
  return [
    line('greeting'),
    line('ask'),
    line('home'),
    line('arrival'),
    line('people'),
    ...coming.map(({ id }) => ({
      id,
      text: t('drafts.coa-reception.person', {
        name: names.get(id) ?? id,
        vNumber: file.members?.find((member) => member.id === id)?.vNumber ?? GAP,
      }),
    })),
    line('me'),
    line('end'),
  ]
}

const cannotBeHad = ({ state }: DocumentItem) => state === 'cannot-get' || state === 'unsafe-to-get'

function missingLines(file: CaseFile, assessment: Assessment, names: Names, t: Translate): DraftLine[] {
  const line = (
    id: 'greeting' | 'ask' | 'why' | 'tried' | 'unsafe' | 'other' | 'dna' | 'end',
  ): DraftLine => ({ id, text: t(`drafts.missing-papers.${id}`) })
  const people = assessment.members.flatMap(({ id, documents, replaced }): DraftLine[] => {
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
  return [
    line('greeting'),
    line('ask'),
    ...people,
    line('why'),
    // Nobody is asked what they did where asking is not safe.
    line(assessment.avoidHomeAuthorities ? 'unsafe' : 'tried'),
    line('other'),
    line('dna'),
    line('end'),
  ]
}

function lateLines(file: CaseFile, t: Translate): DraftLine[] {
  const date = file.sponsor?.decisionDate
  const shown = date === undefined || date === 'unknown' ? GAP : formatPartial(t.locale, date)
  const line = (id: 'greeting' | 'why' | 'proof' | 'since' | 'court' | 'end'): DraftLine => ({
    id,
    text: t(`drafts.late-application.${id}`),
  })
  return [
    line('greeting'),
    { id: 'ask', text: t('drafts.late-application.ask', { date: shown }) },
    line('why'),
    line('proof'),
    line('since'),
    line('court'),
    line('end'),
  ]
}

/** The lines of one letter in one language. */
export function draftLines(
  id: DraftId,
  file: CaseFile,
  assessment: Assessment,
  names: Names,
  t: Translate,
): DraftLine[] {
  switch (id) {
    case 'coa-reception':
      return coaLines(file, assessment, names, t)
    case 'missing-papers':
      return missingLines(file, assessment, names, t)
    case 'late-application':
      return lateLines(file, t)
  }
}
