'use client'
import { useEffect, useRef } from 'react'
import { SECTIONS, type Section } from '@/lib/questionnaire'

export interface KeyActions {
  openSection: (section: Section) => void
  /** To the bar with all places. */
  toBar: () => void
  /** To the next block, or the one before. */
  toBlock: (step: 1 | -1) => void
  save: () => void
}

/**
 * Keys of the desk. Each is pressed together with Alt or Control: a letter alone does nothing, so that nobody who
 * speaks to the computer sets one off (WCAG 2.1.4). Shift is left alone: three times Shift leaves the site.
 */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = actionOf(event, latest.current)
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

function actionOf(event: KeyboardEvent, actions: KeyActions): (() => void) | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, code } = event
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && code === 'Enter') return actions.save
  if (!altKey || ctrlKey || metaKey || shiftKey) return undefined
  if (code === 'Digit0') return actions.toBar
  if (code === 'PageDown') return () => actions.toBlock(1)
  if (code === 'PageUp') return () => actions.toBlock(-1)
  const section = SECTIONS.find((_, at) => code === `Digit${at + 1}`)
  return section && (() => actions.openSection(section))
}
