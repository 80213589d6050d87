'use client'
import { useEffect } from 'react'
import { caseStore } from '@/lib/questionnaire'

/** A site that shows nothing personal: the weather. */
const NEUTRAL_SITE = 'https://www.knmi.nl/'
const PRESSES = 3
const WITHIN_MS = 5000

function leave() {
  document.body.hidden = true
  document.title = 'KNMI'
  caseStore.wipeAndLeave()
  window.location.replace(NEUTRAL_SITE)
}

/** Blanks the page, wipes the answers and leaves. Three times Shift does the same. */
export function Exit({ label }: { label: string }) {
  useEffect(() => {
    let presses: number[] = []
    const count = (event: KeyboardEvent) => {
      if (event.key !== 'Shift') {
        presses = []
        return
      }
      presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < WITHIN_MS)
      if (presses.length >= PRESSES) leave()
    }
    // The browser may bring the page back as it was left: blank.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted && document.body.hidden) window.location.replace(`/${document.documentElement.lang}/`)
    }
    window.addEventListener('keydown', count)
    window.addEventListener('pageshow', comeBack)
    return () => {
      window.removeEventListener('keydown', count)
      window.removeEventListener('pageshow', comeBack)
    }
  }, [])
  return (
    <button
      type="button"
      onClick={leave}
      className="mb-1 inline-flex min-h-11 grow items-center justify-center rounded-box border-2 border-line bg-surface px-3 text-[0.95rem] text-ink hover:border-brand sm:mb-0 sm:grow-0"
    >
      {label}
    </button>
  )
}
