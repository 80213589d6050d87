/** The papers of an application that was sent: they are kept, and what the IND misses may still follow. */
import type { DocumentItem } from '@/lib/rules'
import { dateOf, isSent, type Situation } from './situation'

/** `asked-for`: a letter says that papers are missing. */
export type PapersStage = 'to-send' | 'sent' | 'asked-for'

/** The application of this person was sent; of a paper of the case: that of everybody who has papers. */
export function isSentPaper(
  { memberId }: Pick<DocumentItem, 'memberId'>,
  { assessment }: Situation,
): boolean {
  const owners = assessment.members.filter(({ id, documents, replaced }) =>
    memberId === null ? documents.length > 0 || replaced.length > 0 : id === memberId,
  )
  return owners.length > 0 && owners.every(isSent)
}

/** How far the papers of the whole case are; one application that was not sent is enough to collect for. */
export function papersStage(s: Situation): PapersStage {
  if (!isSentPaper({ memberId: null }, s)) return 'to-send'
  return dateOf(s, 'reply') === undefined ? 'sent' : 'asked-for'
}

/** Where the form of the IND was sent, its questions are answered; proof that was not there yet may follow. */
const MAY_FOLLOW: ReadonlySet<DocumentItem['form']> = new Set(['original', 'statement'])

/** Somebody may still have to get this paper, so it is said how. */
export const mayHaveToBeGot = (item: DocumentItem, s: Situation): boolean =>
  !isSentPaper(item, s) ||
  papersStage(s) === 'asked-for' ||
  MAY_FOLLOW.has(item.form) ||
  item.id === 'relationship-other-evidence'
