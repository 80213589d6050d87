'use client'
import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { print } from '@/lib/browser/capabilities'
import type { DraftId } from '@/lib/result-model'

/** What a press prints. The sheet is what the browser's own menu prints, always. */
export type PaperId = 'sheet' | 'covers' | 'way' | DraftId

interface Asked {
  paper: PaperId
  /** Counts the presses: the same paper can be asked for twice. */
  press: number
}

/**
 * Every press puts its paper on the page and prints it. What was put there goes when printing ends, and where a browser
 * does not tell that, at the next press or key: it never stays for the next print.
 * @param isReady whether the texts of that paper are there
 */
export function usePrint(isReady: (paper: PaperId) => boolean) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [printed, setPrinted] = useState(0)
  const [cannotPrint, setCannotPrint] = useState(false)
  const paper = asked?.paper ?? 'sheet'
  const press = asked?.press ?? 0
  const isDue = press > printed && isReady(paper)

  useEffect(() => {
    if (!isDue) return
    setPrinted(press)
    if (!print()) setCannotPrint(true)
  }, [isDue, press])

  useEffect(() => {
    if (paper === 'sheet' || press > printed) return
    const back = () => flushSync(() => setAsked(null))
    const ends = ['afterprint', 'pointerdown', 'keydown'] as const
    for (const end of ends) window.addEventListener(end, back, { once: true })
    return () => {
      for (const end of ends) window.removeEventListener(end, back)
    }
  }, [paper, press, printed])

  const ask = useCallback(
    (wanted: PaperId) =>
      setAsked((before) => ({ paper: wanted, press: Math.max(before?.press ?? 0, printed) + 1 })),
    [printed],
  )
  return {
    paper,
    print: ask,
    hasPressed: printed > 0,
    cannotPrint,
    callOff: useCallback(() => setAsked(null), []),
  }
}
