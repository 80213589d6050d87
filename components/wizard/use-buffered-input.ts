'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { PageId } from '@/lib/questionnaire'
import { type BufferedInput, takeBufferedInput } from './buffered-input'

/**
 * Applies input from before hydration, once the session is read. `take` writes it into the form and must be stable
 * between renders. A held press on Continue submits the form after that.
 */
export function useBufferedInput(
  page: PageId,
  isReady: boolean,
  take: (inputs: Iterable<BufferedInput>) => void,
): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    const early = isReady ? takeBufferedInput(page) : null
    if (early === null) return
    take(early.inputs.values())
    delete form.current?.dataset.pressed
    setHeld(early.isPressed)
  }, [page, isReady, take])
  // In the next effect: by then the form has rendered the input that came before the press.
  useEffect(() => {
    if (!isHeld) return
    setHeld(false)
    form.current?.requestSubmit()
  }, [isHeld])
  return form
}
