'use client'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useNavigate } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'

import { useStore } from '@/components/ui/use-store'
import { arrival } from '@/components/ui/whole-move'
import { formatDay, type Locale } from '@/lib/i18n'
import { fill, firstIncomplete, situationOf } from '@/lib/questionnaire'
import { caseStore, isNothing, today } from '@/lib/session'
import { FoundBox } from './found-box'

export interface SavedProps {
  locale: Locale
  texts: Record<string, string>
}

/** What is saved on the device: found in a tab that has nothing, or changed by another tab. */
export function SavedChoice({ locale, texts }: SavedProps) {
  const state = useStore(caseStore)
  const navigate = useNavigate()
  const hasOpened = useRef(false)
  const { foundUntil, isChangedElsewhere, status } = state

  const goOn = async () => {
    await caseStore.openSaved()
    const { draft, toldToday } = caseStore.get()
    const next = firstIncomplete(situationOf(draft.file, toldToday ?? today()))
    const page = next?.memberId === undefined ? next?.page : 'people'
    void navigate(page ? `/${locale}/check/${page}/` : `/${locale}/result/`)
  }

  const isFound = status === 'ready' && foundUntil !== null && isNothing(state)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page of text asked for it, once
  useEffect(() => {
    if (isFound && arrival() === 'open-saved' && !hasOpened.current) {
      hasOpened.current = true
      void goOn()
    }
  }, [isFound])

  if (status === 'ready' && isChangedElsewhere)
    return (
      <div role="alert" className="mb-6">
        <Notice tone="advice">
          <h2 className="font-bold">{texts.changedTitle}</h2>
          <p>{texts.changed}</p>
          <div className="mt-2 flex flex-wrap gap-3">
            <Button look="quiet" onClick={caseStore.openSaved}>
              {texts.takeOther}
            </Button>
            <Button look="quiet" onClick={caseStore.keepMine}>
              {texts.keepMine}
            </Button>
          </div>
        </Notice>
      </div>
    )
  if (!isFound) return null
  return (
    <FoundBox
      texts={texts}
      found={fill(texts.found ?? '', { date: formatDay(locale, foundUntil) })}
      open={{ onClick: goOn }}
      drop={{ onClick: caseStore.stopSaving }}
    />
  )
}
