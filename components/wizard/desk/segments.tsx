'use client'
import type { KeyboardEvent } from 'react'
import { valueIn, writeCell } from './cell-values'
import { choicesOf, faceOf, labelOf } from './cell-words'
import type { Cell } from './cells'
import { useDesk } from './desk-context'
import { edgeOf, useCell } from './use-cell'

/** The keys that take an answer back. */
const CLEARING = ['Backspace', 'Delete']

/** The next answer that begins with a letter, after the chosen one and round again. @param words each answer, long and short */
function beginsWith(letter: string, words: readonly string[][], chosen: number): number | undefined {
  const after = words.map((_, step) => (chosen + 1 + step) % words.length)
  return after.find((at) => words[at]?.some((word) => word.toLowerCase().startsWith(letter.toLowerCase())))
}

/** A question with few answers: all in sight, as the buttons of one bar. Arrows and first letters choose. */
export function Segments({ cell }: { cell: Cell }) {
  const view = useDesk()
  const { state, situation, on } = view
  const value = String(valueIn(state, situation, cell))
  const choices = choicesOf(view, situation, cell)
  const words = choices.map(([code, label]) => [faceOf(view, cell, choices, code), label])
  const { id, title, 'data-cell': dataCell, 'data-needs': needs, onKeyDown } = useCell({ cell })
  const clear = () => writeCell(cell, '', on)
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { key, ctrlKey, altKey, metaKey, currentTarget } = event
    if (ctrlKey || altKey || metaKey) return onKeyDown(event)
    if (CLEARING.includes(key)) return clear()
    if (key.length > 1 || key === ' ') return
    const chosen = choices.findIndex(([code]) => code === value)
    const at = beginsWith(key, words, chosen)
    const goal = at === undefined ? undefined : currentTarget.querySelectorAll('input')[at]
    goal?.focus()
    if (goal?.checked === false) goal.click()
  }
  return (
    <fieldset title={title} className="min-w-0">
      <legend className="text-[0.8rem] text-muted">{labelOf(view, cell)}</legend>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its radio buttons take the keys; they bubble here */}
      <div className={`desk-segments ${edgeOf(needs !== undefined)}`} onKeyDown={press}>
        {choices.map(([code, label], at) => (
          <label key={code}>
            <input
              type="radio"
              name={id}
              id={at === 0 ? id : `${id}-${code}`}
              data-cell={at === 0 ? dataCell : undefined}
              data-needs={at === 0 ? needs : undefined}
              value={code}
              checked={value === code}
              onChange={() => writeCell(cell, code, on)}
              // Pressed again it is no answer any more; the second half of a double click is no press of its own.
              onClick={({ detail }) => value === code && detail === 1 && clear()}
            />
            <span aria-hidden>{faceOf(view, cell, choices, code)}</span>
            <span className="sr-only">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
