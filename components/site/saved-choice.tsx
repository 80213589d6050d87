'use client'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { arrival } from '@/components/ui/full-page-load'
import { Notice } from '@/components/ui/notice'
import { useStore } from '@/components/ui/use-store'
import { saveFile } from '@/lib/browser/capabilities'
import { formatDay, type Locale } from '@/lib/i18n'
import { fill, firstIncomplete, situationOf } from '@/lib/questionnaire'
import { caseStore, isNothing, type SessionState, today } from '@/lib/session'
import { openPage } from '../plain/clear-browser'
import { DropSaved } from './drop-saved'
import { FoundBox } from './found-box'

export interface SavedProps {
  locale: Locale
  texts: Record<string, string>
}

/** Whether there is something to say about what is saved on the device. */
export const isAboutDevice = (state: SessionState): boolean =>
  state.status === 'ready' &&
  (state.conflict !== null ||
    (isNothing(state) && (state.found !== null || state.unreadableOnDevice !== null)))

/** What is saved on the device: found in a tab that has nothing, of another case, or not to be read. */
export function SavedChoice({ locale, texts }: SavedProps) {
  const state = useStore(caseStore)
  const { found, unreadableOnDevice, conflict } = state
  const open = useOpenSaved(locale, isAboutDevice(state) && conflict === null && found !== null)
  if (!isAboutDevice(state)) return null
  if (conflict !== null) return <Conflict about={conflict} texts={texts} />
  const drop = <DropSaved label={texts.drop} texts={texts} />
  if (found === null)
    return (
      <div className="mb-6 print:hidden" data-testid="unreadable-on-device">
        <Notice tone="advice">
          <h2 className="font-bold">{texts.damagedTitle}</h2>
          <p>{texts.damaged}</p>
          <div className="mt-2 flex flex-wrap gap-3">
            <Button
              look="quiet"
              onClick={() => saveFile(unreadableOnDevice ?? '', 'answers.txt', 'text/plain')}
            >
              {texts.downloadDamaged}
            </Button>
            {drop}
          </div>
        </Notice>
      </div>
    )
  const days = {
    date: formatDay(locale, found.until),
    saved: formatDay(locale, found.savedOn),
    today: formatDay(locale, today()),
  }
  const sentence = found.isClockDoubtful ? texts.foundOdd : texts.found
  return (
    <FoundBox
      openLabel={texts.openSaved}
      found={fill(sentence ?? '', days)}
      open={{ onClick: open }}
      drop={drop}
    />
  )
}

/** Opens what is saved and goes where its answers end; by itself when a static page asked for it. */
function useOpenSaved(locale: Locale, isFound: boolean): () => Promise<void> {
  const hasOpened = useRef(false)
  const open = async () => {
    await caseStore.openSaved()
    const { draft, toldToday, status } = caseStore.get()
    if (status !== 'ready') return
    const next = firstIncomplete(situationOf(draft.file, toldToday ?? today()))
    const page = next?.memberId === undefined ? next?.page : 'people'
    openPage(locale, page ? `check/${page}/` : 'result/', 'link')
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a static page asked for it, once
  useEffect(() => {
    if (isFound && arrival() === 'open-saved' && !hasOpened.current) {
      hasOpened.current = true
      void open()
    }
  }, [isFound])
  return open
}

/** Asks which answers count before anything on the device is written over. */
function Conflict({ about, texts }: { about: 'changed' | 'other-case'; texts: SavedProps['texts'] }) {
  const isOther = about === 'other-case'
  return (
    <div role="alert" className="mb-6">
      <Notice tone="advice">
        <h2 className="font-bold">{isOther ? texts.otherTitle : texts.changedTitle}</h2>
        <p>{isOther ? texts.other : texts.changed}</p>
        <div className="mt-2 flex flex-wrap gap-3">
          {isOther && (
            <Button look="quiet" onClick={caseStore.doNotSave}>
              {texts.doNotSave}
            </Button>
          )}
          <Button look="quiet" onClick={() => void caseStore.openSaved()}>
            {isOther ? texts.openOther : texts.takeOther}
          </Button>
          <Button look="quiet" onClick={caseStore.keepMine}>
            {isOther ? texts.replaceOther : texts.keepMine}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
