'use client'
/** Somebody who has read this long goes on soon; the first paint has had the line to itself. */
const READ_MS = 2500
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'focusin', 'input'] as const

let touched: Promise<void> | undefined

/** Resolves with the first touch or key on any page of this visit, or when somebody has read for a while. */
export function firstTouch(): Promise<void> {
  touched ??= new Promise((resolve) => {
    const stopped = new AbortController()
    const wake = () => {
      stopped.abort()
      window.clearTimeout(timer)
      resolve()
    }
    for (const sign of SIGNS_OF_LIFE)
      window.addEventListener(sign, wake, { capture: true, passive: true, signal: stopped.signal })
    const timer = window.setTimeout(wake, READ_MS)
  })
  return touched
}
