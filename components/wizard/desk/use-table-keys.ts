'use client'
import { type FocusEvent, type KeyboardEvent, type RefObject, useRef } from 'react'

const controls = (place: ParentNode) => [...place.querySelectorAll<HTMLElement>('input, select, button')]

const rowOf = (element: Element) => element.closest<HTMLElement>('[data-row]')
const columnOf = (element: Element) => element.closest<HTMLElement>('[data-column]')?.dataset.column

/** The cell of a row in a column; the first of the row where that column has none. */
function cellOfRow(row: Element, column: string | undefined): HTMLElement | undefined {
  const inColumn = [...row.querySelectorAll<HTMLElement>('[data-column]')].find(
    (cell) => cell.dataset.column === column && cell.querySelector('input, select'),
  )
  return controls(inColumn ?? row)[0]
}

/** The first control after the table, so that the last row leads on. */
function firstAfter(table: Element): HTMLElement | undefined {
  return controls(document).find(
    (control) =>
      !table.contains(control) &&
      (table.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
}

/**
 * Enter goes down, as in a spreadsheet: to the column in which somebody began, so that Tab through a row and Enter
 * begin the next one. After the last person that is the empty row.
 */
export function useTableKeys(table: RefObject<HTMLTableElement | null>) {
  const begin = useRef<string | undefined>(undefined)
  const isTabbing = useRef(false)
  return {
    onFocus: ({ target, relatedTarget }: FocusEvent) => {
      const isFromHere = relatedTarget instanceof Node && table.current?.contains(relatedTarget)
      if (!isTabbing.current || !isFromHere) begin.current = columnOf(target)
      isTabbing.current = false
    },
    onKeyDown: (event: KeyboardEvent) => {
      const { target, key, ctrlKey, altKey, metaKey, shiftKey } = event
      isTabbing.current = key === 'Tab'
      const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement
      if (key !== 'Enter' || ctrlKey || altKey || metaKey || !isField) return
      const row = rowOf(target)
      const here = table.current
      if (row === null || here === null) return
      event.preventDefault()
      const rows = [...here.querySelectorAll<HTMLElement>('[data-row]')]
      const next = rows[rows.indexOf(row) + (shiftKey ? -1 : 1)]
      const goal = next ? cellOfRow(next, begin.current) : shiftKey ? undefined : firstAfter(here)
      goal?.focus()
      if (goal instanceof HTMLInputElement) goal.select()
    },
  }
}
