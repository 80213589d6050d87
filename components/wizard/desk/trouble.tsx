import { type DateValue, DIFFERS, doubtsOf, type InputValue, lineOfDate } from '@/lib/questionnaire'
import { faultIn, valueIn } from './cell-values'
import { faultText, nameOfCell } from './cell-words'
import { type Cell, cellId } from './cells'
import { useDesk } from './desk-context'

const isDateValue = (value: InputValue): value is DateValue =>
  typeof value === 'object' && !Array.isArray(value)

/** What is told below a cell: a fault, or a date that can hardly be right. */
export function useTrouble(cell: Cell): { text: string; isFault: boolean } | null {
  const view = useDesk()
  const { state, situation, on, editing } = view
  const value = valueIn(state, situation, cell)
  if (editing === cellId(cell)) return null
  const isEmpty = value === '' || (isDateValue(value) && !value.isUnknown && lineOfDate(value) === '')
  const fault = isEmpty || Array.isArray(value) || value === DIFFERS ? null : faultIn(cell, value, on)
  if (fault !== null) return { text: faultText(view, cell, { id: fault }), isFault: true }
  const [doubt] = doubtsOf(state.draft.file, [cell.id], on, cell.memberId)
  return doubt ? { text: faultText(view, cell, doubt), isFault: false } : null
}

/** What is wrong with a cell, or may be, with what to do. */
export function Trouble({ cell, isNamed = false }: { cell: Cell; isNamed?: boolean }) {
  const view = useDesk()
  const trouble = useTrouble(cell)
  if (trouble === null) return null
  return (
    <p
      id={`${cellId(cell)}-trouble`}
      data-trouble={cell.id}
      className={`font-semibold ${trouble.isFault ? 'text-fault' : 'text-advice'}`}
    >
      {isNamed && <bdi>{nameOfCell(view, cell)}: </bdi>}
      {trouble.text}
    </p>
  )
}
