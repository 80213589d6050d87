'use client'
import { fieldById } from '@/lib/questionnaire'
import { keptApart } from '../kept-apart'
import { peopleFor } from '../preview'
import { valueIn, writeCell } from './cell-values'
import { nameOfCell, questionOf } from './cell-words'
import { type Cell, cellId } from './cells'
import { useDesk } from './desk-context'

/** A question about several people: a box for each, and those who stand for nobody. */
export function PeopleBoxes({ cell }: { cell: Cell }) {
  const view = useDesk()
  const { state, situation, names, on, texts } = view
  const { form } = texts.wizard
  const value = valueIn(state, situation, cell)
  const chosen = Array.isArray(value) ? value : []
  const others = fieldById(cell.id).mayBeNobody
    ? []
    : [
        { value: 'none', label: form.none ?? '' },
        { value: 'not-said', label: form.notSaid ?? '' },
      ]
  // Nobody, or rather not say, cannot be combined with other boxes: the last one ticked counts.
  const press = (code: string, isOn: boolean) => {
    const rest = chosen.filter((other) => other !== code)
    writeCell(cell, isOn ? keptApart([...rest, code], code) : rest, on)
  }
  return (
    <fieldset
      title={questionOf(view, cell)}
      data-cell={cell.id}
      className="col-span-full flex flex-wrap items-center gap-x-3"
    >
      <legend className="float-start me-3 text-[0.8rem] text-muted">{nameOfCell(view, cell)}</legend>
      {[...others.slice(0, 1), ...peopleFor(situation, cell.id, names), ...others.slice(1)].map(
        ({ value: code, label }, at) => (
          <label key={code} className="inline-flex min-h-7 items-center gap-1.5">
            <input
              id={at === 0 ? cellId(cell) : `${cellId(cell)}-${code}`}
              type="checkbox"
              value={code}
              checked={chosen.includes(code)}
              onChange={({ target }) => press(code, target.checked)}
              className="size-4 shrink-0 accent-brand"
            />
            <bdi>{label}</bdi>
          </label>
        ),
      )}
    </fieldset>
  )
}
