'use client'
import { fieldById } from '@/lib/questionnaire'
import { faultIn, keepHalf, valueIn, writeCell } from './cell-values'
import { ChoiceCell } from './choice-cell'
import { DateCell } from './date-cell'
import { useDesk } from './desk-context'
import { useTrouble } from './trouble'
import { type CellProps, useCell } from './use-cell'

/** One cell that is typed or chosen. What is right counts at once; what is not stays as it was typed. */
export function CellInput(props: CellProps) {
  const { kind } = fieldById(props.cell.id)
  if (kind === 'date' || kind === 'partial-date') return <DateCell {...props} />
  return kind === 'text' ? <TextCell {...props} /> : <ChoiceCell {...props} />
}

function TextCell(props: CellProps) {
  const { cell, placeholder } = props
  const { state, situation, on } = useDesk()
  const value = valueIn(state, situation, cell)
  const trouble = useTrouble(cell)
  return (
    <input
      {...useCell(props, trouble?.isFault === true)}
      type="text"
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      placeholder={placeholder}
      value={String(value)}
      onChange={({ target }) =>
        faultIn(cell, target.value, on) === null
          ? writeCell(cell, target.value, on)
          : keepHalf(cell, target.value)
      }
    />
  )
}
