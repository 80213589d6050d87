/** What a counsellor writes beside the case: never part of the case file, and on paper only when chosen. */
import type { CaseFile } from '@/lib/rules'

/** By a member's id, or `case` for the whole case; only what has a text. */
export type Notes = Readonly<Record<string, string>>

/** Longest note, in units of text. */
export const LONGEST_NOTE = 2000

/** The note about a person or `case`; empty when there is none. */
export const noteOf = (notes: Notes, of: string): string =>
  Object.hasOwn(notes, of) ? (notes[of] ?? '') : ''

/** The longest beginning of a text that a note can hold; no sign is cut in half. */
const cut = (text: string): string => text.slice(0, LONGEST_NOTE).replace(/\p{Surrogate}/gu, '')

/** No more fits into a note: somebody is told. */
export const isFullNote = (note: string): boolean => note.length >= LONGEST_NOTE - 1

/** The notes with one changed; an empty text takes it away, and what is too long is cut off. */
export const withNote = (notes: Notes, of: string, text: string): Notes =>
  Object.fromEntries(
    [...Object.entries(notes).filter(([owner]) => owner !== of), [of, cut(text)]].filter(
      ([, note]) => note !== '',
    ),
  )

/** Notes that were kept, as far as they can be trusted: of the case, and of people who are in it. */
export function notesOf(value: unknown, { members = [] }: CaseFile): Notes {
  if (typeof value !== 'object' || value === null) return {}
  const owners = ['case', ...members.map(({ id }) => id)]
  return Object.fromEntries(
    Object.entries(value).filter(
      ([of, note]) =>
        owners.includes(of) && typeof note === 'string' && note !== '' && note.length <= LONGEST_NOTE,
    ),
  )
}
