'use client'
import { useEffect, useState } from 'react'
import { afterPaint } from '@/components/ui/after-paint'
import { type StillOpen, tryingAll } from '@/lib/questionnaire'
import type { CaseFile, Day } from '@/lib/rules'

/** Results between two pauses: short enough for an old phone to answer a press meanwhile. */
const AT_ONCE = 20

/** What is still open, found a little at a time; null until all is tried. */
export function useStillOpen(file: CaseFile, on: Day): StillOpen | null {
  const [found, setFound] = useState<StillOpen | null>(null)
  useEffect(() => {
    const trying = tryingAll(file, on)
    let timer = 0
    const goOn = () => {
      for (let tried = 0; tried < AT_ONCE; tried++) {
        const step = trying.next()
        if (step.done) return setFound(step.value)
      }
      timer = window.setTimeout(goOn)
    }
    const callOff = afterPaint(goOn)
    return () => {
      callOff()
      window.clearTimeout(timer)
    }
  }, [file, on])
  return found
}
