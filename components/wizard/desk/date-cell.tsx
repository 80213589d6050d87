'use client'
import { useState } from 'react'
import { type DateValue, dateOfLine, type ErrorId, fieldById, lineOfDate } from '@/lib/questionnaire'
import { dropHalf, faultIn, keepHalf, valueIn, writeCell } from './cell-values'
import { faultText } from './cell-words'
import { cellId } from './cells'
import { useDesk } from './desk-context'
import { useTrouble } from './trouble'
import { type CellProps, useCell } from './use-cell'

/** A date in one box. It is read when the box is left: half a date can be another date. */
export function DateCell(props: CellProps) {
  const { cell } = props
  const view = useDesk()
  const { state, situation, on, tell, texts, setEditing } = view
  const [typed, setTyped] = useState<string | null>(null)
  const value = valueIn(state, situation, cell) as DateValue
  const mayBeUnknown = !fieldById(cell.id).optional
  const trouble = useTrouble(cell)
  const isEditing = typed !== null
  const read = (text: string) => dateOfLine(text, mayBeUnknown)
  const leave = () => {
    if (typed === null) return
    setEditing(null)
    const date = read(typed)
    const isEmpty = lineOfDate(date) === ''
    const fault: ErrorId | null = isEmpty ? null : faultIn(cell, date, on)
    // What stands there is the answer: a date from before that nobody sees would mislead.
    writeCell(cell, date, on)
    if (fault === null) return setTyped(null)
    keepHalf(cell, date)
    tell(faultText(view, cell, { id: fault }))
  }
  const own = useCell(props, trouble?.isFault === true, () => setTyped(null))
  return (
    <input
      {...own}
      type="text"
      inputMode="text"
      autoComplete="off"
      spellCheck={false}
      dir="ltr"
      placeholder={texts.desk.dateShape}
      value={typed ?? lineOfDate(value)}
      onChange={({ target }) => {
        setTyped(target.value)
        setEditing(cellId(cell))
        keepHalf(cell, read(target.value))
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isEditing) {
          setTyped(null)
          setEditing(null)
          dropHalf(cell)
        } else own.onKeyDown(event)
      }}
    />
  )
}
