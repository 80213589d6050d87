/** What is said beside the decisions. */
import type { TextKey } from '@/lib/i18n'
import type { CaseNote, MemberNote } from '@/lib/rules'
import { safely } from './safely'
import type { Said } from './said'
import type { Situation } from './situation'

type NoteId = MemberNote | CaseNote
type TextOf<N extends NoteId> = Extract<TextKey, `notes.${N}.text${'' | `-${string}`}`>

const CHOICES: { readonly [N in NoteId]?: (s: Situation) => TextOf<N> } = {
  'permit-under-review': ({ file }) =>
    file.sponsor?.permitUnderReview === 'withdrawn'
      ? 'notes.permit-under-review.text-withdrawn'
      : 'notes.permit-under-review.text',
  'earlier-application': ({ file }) => {
    switch (file.application?.earlier) {
      case 'withdrawn':
        return 'notes.earlier-application.text-withdrawn'
      case 'approved-unused':
        return 'notes.earlier-application.text-unused'
      default:
        return 'notes.earlier-application.text'
    }
  },
}

export const noteTitle = (id: NoteId): Said => ({ key: `notes.${id}.title` })
export const noteText = (id: NoteId, s: Situation): Said => safely(CHOICES[id]?.(s) ?? `notes.${id}.text`, s)
