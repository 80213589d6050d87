'use client'
import type { KeyboardEvent } from 'react'
import { nameOfCell, questionOf } from './cell-words'
import { type Cell, cellId, isOpen } from './cells'
import { useDesk } from './desk-context'
import { isRepeatKey, repeatAbove } from './repeat-above'

export interface CellProps {
  cell: Cell
  /** Instead of its own name, where a visible label names it. */
  isLabelled?: boolean
  placeholder?: string
}

/** The box of a cell; its edge says whether an answer is needed. */
export const boxOf = (needs: boolean) =>
  `min-h-7 w-full min-w-0 rounded border bg-surface px-1 text-ink aria-invalid:border-2 aria-invalid:border-fault ${edgeOf(needs)}`
export const edgeOf = (needs: boolean) => (needs ? 'border-advice' : 'border-line')

/** What every kind of cell has: its name, its question, what is wrong with it, and the key that repeats. */
export function useCell({ cell, isLabelled }: CellProps, isFault = false, onRepeat?: () => void) {
  const view = useDesk()
  const { on, tell, texts, situation } = view
  const needs = isOpen(situation, cell)
  return {
    id: cellId(cell),
    'data-cell': cell.id,
    'data-needs': needs ? '' : undefined,
    'aria-label': isLabelled ? undefined : nameOfCell(view, cell),
    title: questionOf(view, cell),
    'aria-invalid': isFault ? true : undefined,
    'aria-describedby': isFault ? `${cellId(cell)}-trouble` : undefined,
    className: boxOf(needs),
    onKeyDown: (event: KeyboardEvent) => {
      if (!isRepeatKey(event.nativeEvent)) return
      event.preventDefault()
      if (repeatAbove(cell, on)) onRepeat?.()
      else tell(texts.desk.nothingAbove ?? '')
    },
  } as const
}
