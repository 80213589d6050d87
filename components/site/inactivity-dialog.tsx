'use client'
import { useEffect, useRef, useState } from 'react'
import { closeModal, openModal } from '@/components/ui/modal'
import { useStore } from '@/components/ui/use-store'
import { caseStore, isNothing } from '@/lib/session'
import { watchIdle } from '../plain/idle-watch'
import { IDLE_BOX, IdleQuestion } from './idle-question'

/**
 * From the first answer on, a page that nobody used for long asks who is there, and wipes the tab when nobody answers. So does a
 * tab that is opened again after that time: its answers are shown only after a yes.
 */
export function InactivityDialog({ texts }: { texts: Record<string, string> }) {
  const state = useStore(caseStore)
  const { isAway } = state
  const isAtRisk = isAway || (state.status === 'ready' && !isNothing(state))
  const [isAsking, setAsking] = useState(false)
  const [wasWiped, setWiped] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (!isAtRisk) return
    const watch = watchIdle({
      isAway,
      ask: () => {
        setWiped(false)
        setAsking(true)
      },
      giveUp: () => {
        setAsking(false)
        setWiped(true)
        caseStore.wipe()
      },
      hide: caseStore.touch,
    })
    const stay = () => {
      watch.stay()
      setAsking(false)
      void caseStore.stay()
    }
    const box = dialog.current
    setAsking(isAway)
    box?.addEventListener('close', stay)
    return () => {
      watch.stop()
      box?.removeEventListener('close', stay)
    }
  }, [isAtRisk, isAway])

  useEffect(() => {
    if (isAsking && isAtRisk) openModal(dialog.current)
    else closeModal(dialog.current)
  }, [isAsking, isAtRisk])

  return (
    <>
      <dialog ref={dialog} aria-labelledby="idle-title" className={IDLE_BOX}>
        {isAsking && (
          <IdleQuestion
            texts={texts}
            stay={{ onClick: () => closeModal(dialog.current) }}
            drop={{ onClick: () => caseStore.wipe() }}
          />
        )}
      </dialog>
      <p role="status">{wasWiped ? texts.idleWiped : ''}</p>
    </>
  )
}
