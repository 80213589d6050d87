'use client'
import { useEffect, useRef } from 'react'

/** Control and Enter leads to the next cell that needs an answer, after where the focus is, and round again. */
export function useOpenKey(onNone: () => void): void {
  const none = useRef(onNone)
  useEffect(() => {
    none.current = onNone
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event
      if (key !== 'Enter' || !(ctrlKey || metaKey) || altKey || shiftKey) return
      event.preventDefault()
      const cells = [...document.querySelectorAll<HTMLElement>('[data-needs], [data-cell][aria-invalid]')]
      const { activeElement } = document
      const isBehind = (cell: Element) =>
        activeElement !== null &&
        (cell.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
      const next = cells.find(isBehind) ?? cells[0]
      if (next) next.focus()
      else none.current()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
