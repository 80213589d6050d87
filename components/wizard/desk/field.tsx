import { fieldById } from '@/lib/questionnaire'
import { CellInput, Trouble } from './cell-input'
import { labelOf } from './cell-words'
import { type Cell, cellId } from './cells'
import { useDesk } from './desk-context'

/** A cell with its label: above it, or before it where there is little height. */
export function Field({ cell, isInLine = false }: { cell: Cell; isInLine?: boolean }) {
  const view = useDesk()
  const { optional, kind } = fieldById(cell.id)
  // A box for each person has a legend of its own.
  if (kind === 'people')
    return (
      <div className="col-span-full">
        <CellInput cell={cell} />
      </div>
    )
  return (
    <div className="min-w-0">
      <div className={isInLine ? 'flex items-baseline gap-x-1.5' : ''}>
        <label
          htmlFor={cellId(cell)}
          className={`text-[0.8rem] text-muted ${isInLine ? '' : 'block truncate'}`}
        >
          {labelOf(view, cell)}
          {optional && <span className="sr-only"> {view.texts.wizard.form.optional}</span>}
        </label>
        <div className={isInLine ? 'w-28' : ''}>
          <CellInput cell={cell} isLabelled={cell.memberId === undefined} />
        </div>
      </div>
      <Trouble cell={cell} />
    </div>
  )
}
