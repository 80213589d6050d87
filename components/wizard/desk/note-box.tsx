'use client'
import { useStore } from '@/components/ui/use-store'
import { fill } from '@/lib/questionnaire'
import { caseStore, isFullNote, LONGEST_NOTE, noteOf, withNote } from '@/lib/session'

interface Props {
  /** A member's id, or `case`. */
  of: string
  label: string
  texts: Record<string, string>
}

/** A note of the counsellor's own. It stays in this tab, and off paper until somebody chooses otherwise. */
export function NoteBox({ of, label, texts }: Props) {
  const { notes } = useStore(caseStore)
  const note = noteOf(notes, of)
  const id = `note-${of}`
  return (
    <details open={note !== '' || undefined} className="rounded-box border border-soft px-4">
      <summary className="min-h-11 py-2 text-brand underline underline-offset-4">
        <bdi>{label}</bdi>
      </summary>
      <div className="pb-3">
        <p id={`${id}-about`} className="text-muted">
          {texts.noteAbout}
        </p>
        <textarea
          id={id}
          aria-label={label}
          aria-describedby={`${id}-about`}
          value={note}
          maxLength={LONGEST_NOTE}
          rows={4}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => caseStore.setNotes(withNote(notes, of, target.value))}
          className="mt-2 block w-full rounded-box border-2 border-line bg-surface px-3 py-2 text-ink"
        />
        <p role="status" className="font-semibold">
          {isFullNote(note) && fill(texts.noteFull ?? '', { count: LONGEST_NOTE })}
        </p>
      </div>
    </details>
  )
}
