'use client'
import { useEffect, useState } from 'react'
import { afterAMoment } from '@/components/ui/after-paint'
import type { CaseFile, Day } from '@/lib/rules'
import { type StillOpen, tryingAll } from '@/lib/what-if'

/** Results between two pauses: short enough for an old phone to answer a press meanwhile. */
const AT_ONCE = 20

/** By the answers themselves: forgotten with them. */
const known = new WeakMap<CaseFile, { on: Day; found: StillOpen }>()

function atHand(file: CaseFile, on: Day): StillOpen | null {
  const last = known.get(file)
  return last?.on === on ? last.found : null
}

/**
 * What is still open, found a little at a time; null until all is tried. What was found for the same answers on the same
 * day is there at once, so that the page before the result can look for it.
 */
export function useStillOpen(file: CaseFile, on: Day): StillOpen | null {
  const [found, setFound] = useState(() => atHand(file, on))
  useEffect(() => {
    const before = atHand(file, on)
    if (before) return setFound(before)
    const trying = tryingAll(file, on)
    let timer = 0
    const goOn = () => {
      for (let tried = 0; tried < AT_ONCE; tried++) {
        const step = trying.next()
        if (step.done) {
          known.set(file, { on, found: step.value })
          return setFound(step.value)
        }
      }
      timer = window.setTimeout(goOn)
    }
    const callOff = afterAMoment(goOn)
    return () => {
      callOff()
      window.clearTimeout(timer)
    }
  }, [file, on])
  return found
}
