'use client'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useStore } from '@/components/ui/use-store'
import { caseStore, fill, isNothing } from '@/lib/questionnaire'

/** Whole minutes without a touch or a key, while the page is in sight, before it asks who is there. */
const IDLE_MINUTES = 15
/** Whole minutes that the question stands, in sight, before the tab is wiped. */
const ANSWER_MINUTES = 3
const TICK_MS = 5000
const MINUTE_MS = 60_000
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'scroll', 'input'] as const

/**
 * A page that nobody uses asks who is there, and wipes the tab when nobody answers. Only time in sight counts: a
 * phone that was put away asks when it is taken up again.
 */
export function Idle({ texts }: { texts: Record<string, string> }) {
  const state = useStore(caseStore)
  const isAtRisk = state.status === 'ready' && !isNothing(state)
  const [isAsking, setAsking] = useState(false)
  const [wasWiped, setWiped] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (!isAtRisk) return
    let inSight = 0
    let asked = false
    const wake = () => {
      if (!asked) inSight = 0
    }
    const stay = () => {
      inSight = 0
      asked = false
      setAsking(false)
    }
    const timer = window.setInterval(() => {
      if (document.hidden) return
      inSight += TICK_MS
      if (!asked && inSight >= IDLE_MINUTES * MINUTE_MS) {
        asked = true
        inSight = 0
        setWiped(false)
        setAsking(true)
      } else if (asked && inSight >= ANSWER_MINUTES * MINUTE_MS) {
        setAsking(false)
        setWiped(true)
        caseStore.wipe()
      }
    }, TICK_MS)
    const box = dialog.current
    stay()
    box?.addEventListener('close', stay)
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, wake, { passive: true })
    return () => {
      window.clearInterval(timer)
      box?.removeEventListener('close', stay)
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, wake)
    }
  }, [isAtRisk])

  useEffect(() => {
    if (isAsking && isAtRisk) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isAsking, isAtRisk])

  return (
    <>
      <dialog
        ref={dialog}
        aria-labelledby="idle-title"
        className="m-auto max-w-md rounded-box border-2 border-brand bg-surface p-5 text-ink backdrop:bg-ink print:hidden"
      >
        {isAsking && (
          <>
            <h2 id="idle-title" className="font-bold text-xl">
              {texts.idleTitle}
            </h2>
            <p className="mt-2">{fill(texts.idle ?? '', { minutes: IDLE_MINUTES })}</p>
            <p className="mt-2">{fill(texts.idleWhen ?? '', { minutes: ANSWER_MINUTES })}</p>
            <div className="mt-4 flex flex-wrap gap-3">
              <Button onClick={() => dialog.current?.close()}>{texts.idleStay}</Button>
              <Button look="quiet" onClick={() => caseStore.wipe()}>
                {texts.drop}
              </Button>
            </div>
          </>
        )}
      </dialog>
      <p role="status">{wasWiped ? texts.idleWiped : ''}</p>
    </>
  )
}
