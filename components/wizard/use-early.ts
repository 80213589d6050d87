'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { PageId } from '@/lib/questionnaire'
import { type EarlyInput, takeEarly } from './early'

/**
 * Takes over what was done on the page before this script was there, once the case is known. `take` puts the inputs in
 * their places and stays the same from render to render. A press that was held is done after that.
 */
export function useEarly(
  page: PageId,
  isReady: boolean,
  take: (inputs: Iterable<EarlyInput>) => void,
): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    const early = isReady ? takeEarly(page) : null
    if (early === null) return
    take(early.inputs.values())
    delete form.current?.dataset.pressed
    setHeld(early.isPressed)
  }, [page, isReady, take])
  // Only once the form has what was typed with the press.
  useEffect(() => {
    if (!isHeld) return
    setHeld(false)
    form.current?.requestSubmit()
  }, [isHeld])
  return form
}
