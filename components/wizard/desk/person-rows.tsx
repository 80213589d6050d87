'use client'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { fill } from '@/lib/questionnaire'
import type { ResultModel } from '@/lib/result-model'
import { CellInput } from './cell-input'
import { headOf } from './cell-words'
import { type Cell, type Column, cellIn, cellsBelow, cellsOfPerson, isOpen } from './cells'
import { useDesk } from './desk-context'
import { Field } from './field'
import { OutcomeMark } from './outcome-mark'
import { Trouble } from './trouble'

interface Props {
  /** Of the empty row: nobody's yet. */
  memberId: string
  columns: readonly Column[]
  model: ResultModel
  remove: () => void
}

/** The row of one person, and below it what is asked of this person alone. */
export function PersonRows({ memberId, columns, model, remove }: Props) {
  const view = useDesk()
  const { situation, texts, names } = view
  const isNew = !situation.facts.members.some(({ id }) => id === memberId)
  const cells: Cell[] = isNew
    ? [
        { id: 'person.name', memberId },
        { id: 'person.relation', memberId },
      ]
    : cellsOfPerson(situation, memberId)
  const below = cellsBelow(cells)
  const [isShown, setShown] = useBelow(below.some((cell) => isOpen(situation, cell)))
  const person = names.get(memberId) ?? ''
  const inRow = columns.flatMap((column) => cellIn(cells, column) ?? [])
  return (
    <tbody data-row={isNew ? 'new' : 'person'} data-person={isNew ? undefined : memberId}>
      <tr className="border-soft border-t">
        {columns.map((column, at) => {
          const cell = cellIn(cells, column)
          const Box = at === 0 ? 'th' : 'td'
          return (
            <Box
              key={column}
              scope={at === 0 ? 'row' : undefined}
              data-column={column}
              data-head={headOf(view, column)}
              className="px-px py-0.5 font-normal"
            >
              {cell && <CellInput cell={cell} placeholder={isNew ? texts.desk.addName : undefined} />}
            </Box>
          )
        })}
        <td className="px-px text-center">{!isNew && <OutcomeMark memberId={memberId} model={model} />}</td>
        <td className="text-center">
          {!isNew && (
            <button
              type="button"
              data-more={memberId}
              aria-expanded={isShown}
              aria-label={fill(texts.desk.moreOf ?? '', { person })}
              onClick={() => setShown(!isShown)}
              className="inline-flex size-7 items-center justify-center rounded text-brand hover:bg-brand-soft"
            >
              <Icon id="open" className={`size-4 ${isShown ? 'rotate-90' : ''}`} />
            </button>
          )}
        </td>
      </tr>
      <tr data-below={memberId}>
        <td colSpan={columns.length + 2}>
          {inRow.map((cell) => (
            <Trouble key={cell.id} cell={cell} isNamed />
          ))}
          {isShown && !isNew && (
            <div className="ms-3 mb-1 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-brand border-s-4 ps-3">
              {below.map((cell) => (
                <Field key={cell.id} cell={cell} isInLine />
              ))}
              <Button look="plain" className="min-h-7! py-0! font-normal!" onClick={remove}>
                {fill(texts.wizard.people.removeOf ?? '', { person })}
              </Button>
            </div>
          )}
        </td>
      </tr>
    </tbody>
  )
}

/** The part below a row opens by itself when it has a question, and then stays until somebody closes it. */
function useBelow(isAsked: boolean): [boolean, (isShown: boolean) => void] {
  const [shown, setShown] = useState<boolean | null>(null)
  useEffect(() => {
    if (isAsked) setShown((known) => known ?? true)
  }, [isAsked])
  return [shown ?? isAsked, setShown]
}
