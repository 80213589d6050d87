'use client'
import { useEffect, useRef, useState } from 'react'
import { useStore } from '@/components/ui/use-store'
import { caseStore, isNothing } from '@/lib/session'
import { watchIdle } from '../plain/idle-watch'
import { IDLE_BOX, IdleQuestion } from './idle-question'

/** From the first answer on, a page that nobody uses asks who is there, and wipes the tab when nobody answers. */
export function Idle({ texts }: { texts: Record<string, string> }) {
  const state = useStore(caseStore)
  const isAtRisk = state.status === 'ready' && !isNothing(state)
  const [isAsking, setAsking] = useState(false)
  const [wasWiped, setWiped] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (!isAtRisk) return
    const watch = watchIdle({
      ask: () => {
        setWiped(false)
        setAsking(true)
      },
      giveUp: () => {
        setAsking(false)
        setWiped(true)
        caseStore.wipe()
      },
    })
    const stay = () => {
      watch.stay()
      setAsking(false)
    }
    const box = dialog.current
    setAsking(false)
    box?.addEventListener('close', stay)
    return () => {
      watch.stop()
      box?.removeEventListener('close', stay)
    }
  }, [isAtRisk])

  useEffect(() => {
    if (isAsking && isAtRisk) dialog.current?.showModal()
    else dialog.current?.close()
  }, [isAsking, isAtRisk])

  return (
    <>
      <dialog ref={dialog} aria-labelledby="idle-title" className={IDLE_BOX}>
        {isAsking && (
          <IdleQuestion
            texts={texts}
            stay={{ onClick: () => dialog.current?.close() }}
            drop={{ onClick: () => caseStore.wipe() }}
          />
        )}
      </dialog>
      <p role="status">{wasWiped ? texts.idleWiped : ''}</p>
    </>
  )
}
