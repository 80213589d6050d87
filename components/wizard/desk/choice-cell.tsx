'use client'
import { DIFFERS } from '@/lib/questionnaire'
import { valueIn, writeCell } from './cell-values'
import { choicesOf, faceOf } from './cell-words'
import { useDesk } from './desk-context'
import { boxOf, type CellProps, useCell } from './use-cell'

/** A list of answers. In the table it shows its answer in few words, which wrap: the browser's own box would cut them off. */
export function ChoiceCell(props: CellProps) {
  const { cell } = props
  const view = useDesk()
  const { state, situation, on, texts } = view
  const value = String(valueIn(state, situation, cell))
  const choices = choicesOf(view, situation, cell)
  const own = useCell(props)
  const isInTable = cell.memberId !== undefined || cell.isForAll === true
  const list = (
    <select
      {...own}
      className={isInTable ? '' : own.className}
      value={value}
      onChange={({ target }) => writeCell(cell, target.value, on)}
      onKeyDown={(event) => {
        if (event.key === '?' && choices.some(([code]) => code === 'unknown')) writeCell(cell, 'unknown', on)
        else own.onKeyDown(event)
      }}
    >
      <option value="">–</option>
      {cell.isForAll && (
        <option value={DIFFERS} disabled>
          {texts.desk.differs}
        </option>
      )}
      {choices.map(([code, label]) => (
        <option key={`${code} ${label}`} value={code}>
          {label}
        </option>
      ))}
    </select>
  )
  if (!isInTable) return list
  return (
    <span className="desk-face">
      {list}
      <span aria-hidden className={`${boxOf(own['data-needs'] !== undefined)} py-1`}>
        {faceOf(view, cell, choices, value)}
      </span>
    </span>
  )
}
