'use client'
import { useState } from 'react'
import { fill } from '@/lib/questionnaire'
import { caseStore, isFullNote, LONGEST_NOTE, noteOf, withNote } from '@/lib/session'
import { useDesk } from './desk-context'

/** Notes of the counsellor's own, on the case and on each person. They stay in this tab, and off paper until chosen. */
export function Notes() {
  const { state, names, texts } = useDesk()
  const { desk } = texts
  const [chosen, setChosen] = useState('case')
  const of = chosen === 'case' || names.has(chosen) ? chosen : 'case'
  const note = noteOf(state.notes, of)
  const label =
    of === 'case' ? (desk.noteCase ?? '') : fill(desk.noteOf ?? '', { person: names.get(of) ?? '' })
  return (
    <section
      aria-labelledby="notes-title"
      className="rounded-card border border-soft bg-surface px-3.5 py-2.5"
    >
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h2 id="notes-title" className="font-bold">
          {desk.notes}
        </h2>
        <p id="notes-about" title={desk.noteAbout} className="text-[0.85rem] text-muted">
          {desk.noteShort}
        </p>
        {names.size > 0 && (
          <select
            aria-label={desk.noteWhom}
            value={of}
            onChange={({ target }) => setChosen(target.value)}
            className="ms-auto max-w-40 rounded border border-line bg-surface px-1 text-ink"
          >
            <option value="case">{desk.noteThis}</option>
            {[...names].map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      <textarea
        id={`note-${of}`}
        aria-label={label}
        aria-describedby="notes-about"
        value={note}
        maxLength={LONGEST_NOTE}
        rows={2}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => caseStore.setNotes(withNote(state.notes, of, target.value))}
        className="mt-1 block w-full rounded border border-line bg-surface px-2 py-1 text-ink"
      />
      <p role="status" className="font-semibold">
        {isFullNote(note) && fill(desk.noteFull ?? '', { count: LONGEST_NOTE })}
      </p>
    </section>
  )
}
