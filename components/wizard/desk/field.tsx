import { fieldById } from '@/lib/questionnaire'
import { CellInput } from './cell-input'
import { labelOf } from './cell-words'
import { type Cell, cellId, isInSight } from './cells'
import { useDesk } from './desk-context'
import { PeopleBoxes } from './people-boxes'
import { Segments } from './segments'
import { Trouble } from './trouble'

/** A cell with its label: above it, or before it where there is little height. */
export function Field({ cell, isInLine = false }: { cell: Cell; isInLine?: boolean }) {
  const view = useDesk()
  const { optional, kind } = fieldById(cell.id)
  const isDate = kind.endsWith('date')
  if (kind === 'people') return <PeopleBoxes cell={cell} />
  if (isInSight(view.situation, cell)) return <Segments cell={cell} />
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
        <div className={isInLine ? (isDate ? 'w-24' : 'min-w-14') : ''}>
          <CellInput cell={cell} isLabelled={cell.memberId === undefined} />
        </div>
      </div>
      <Trouble cell={cell} />
    </div>
  )
}
