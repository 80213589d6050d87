'use client'
import { type KeyboardEvent, useState } from 'react'
import {
  type DateValue,
  DIFFERS,
  dateOfLine,
  doubtsOf,
  type ErrorId,
  fieldById,
  type InputValue,
  lineOfDate,
} from '@/lib/questionnaire'
import { dropHalf, faultIn, keepHalf, valueIn, writeCell } from './cell-values'
import { choicesOf, faultText, nameOfCell, questionOf } from './cell-words'
import { type Cell, cellId, isOpen } from './cells'
import { useDesk } from './desk-context'
import { PeopleBoxes } from './people-boxes'
import { isRepeatKey, repeatAbove } from './repeat-above'

interface Props {
  cell: Cell
  /** Instead of its own name, where a visible label names it. */
  isLabelled?: boolean
  placeholder?: string
}

const LOOK =
  'cell min-h-7 w-full min-w-0 rounded border bg-surface px-1 text-ink aria-invalid:border-2 aria-invalid:border-fault'
const edgeOf = (needs: boolean) => (needs ? 'border-advice' : 'border-line')

const isDateValue = (value: InputValue): value is DateValue =>
  typeof value === 'object' && !Array.isArray(value)

/** What is told below a cell: a fault, or a date that can hardly be right. */
function useTrouble(cell: Cell): { text: string; isFault: boolean } | null {
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

/** One cell, of whatever kind. What is right counts at once; what is not stays as it was typed. */
export function CellInput(props: Props) {
  const { kind } = fieldById(props.cell.id)
  if (kind === 'people') return <PeopleBoxes cell={props.cell} />
  if (kind === 'date' || kind === 'partial-date') return <DateCell {...props} />
  return kind === 'text' ? <TextCell {...props} /> : <ChoiceCell {...props} />
}

/** What every kind of cell has: its name, its question, what is wrong with it, and the key that repeats. */
function useCell({ cell, isLabelled }: Props, isFault: boolean, onRepeat?: () => void) {
  const view = useDesk()
  const { on, tell, texts, situation } = view
  return {
    id: cellId(cell),
    'data-cell': cell.id,
    'data-needs': isOpen(situation, cell) ? '' : undefined,
    'aria-label': isLabelled ? undefined : nameOfCell(view, cell),
    title: questionOf(view, cell),
    'aria-invalid': isFault ? true : undefined,
    'aria-describedby': isFault ? `${cellId(cell)}-trouble` : undefined,
    className: `${LOOK} ${edgeOf(isOpen(situation, cell))}`,
    onKeyDown: (event: KeyboardEvent) => {
      if (!isRepeatKey(event.nativeEvent)) return
      event.preventDefault()
      if (repeatAbove(cell, on)) onRepeat?.()
      else tell(texts.desk.nothingAbove ?? '')
    },
  } as const
}

function ChoiceCell(props: Props) {
  const { cell } = props
  const view = useDesk()
  const { state, situation, on, texts } = view
  const value = valueIn(state, situation, cell)
  const choices = choicesOf(view, situation, cell)
  return (
    <select
      {...useCell(props, false)}
      value={String(value)}
      onChange={({ target }) => writeCell(cell, target.value, on)}
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
}

function TextCell(props: Props) {
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

/** A date in one box. It is read when the box is left: half a date can be another date. */
function DateCell(props: Props) {
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
