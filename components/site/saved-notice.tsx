'use client'
import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { noteMove } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { useStore } from '@/components/ui/use-store'
import { formatDay, type Locale } from '@/lib/i18n'
import { caseStore, fill, firstIncomplete, isNothing, situationOf, today } from '@/lib/questionnaire'

interface Props {
  locale: Locale
  texts: Record<string, string>
}

/** What is saved on the device: found in a tab that has nothing, or changed by another tab. */
export function SavedNotice({ locale, texts }: Props) {
  const state = useStore(caseStore)
  const router = useRouter()
  const { foundUntil, isChangedElsewhere, status } = state

  const goOn = async () => {
    await caseStore.openSaved()
    const { draft, toldToday } = caseStore.get()
    const next = firstIncomplete(situationOf(draft.file, toldToday ?? today()))
    const page = next?.memberId === undefined ? next?.page : 'people'
    noteMove()
    router.push(page ? `/${locale}/check/${page}/` : `/${locale}/result/`)
  }

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
  if (status !== 'ready' || foundUntil === null || !isNothing(state)) return null
  return (
    <div className="mb-6 print:hidden" data-testid="found">
      <Notice tone="brand">
        <p>{fill(texts.found ?? '', { date: formatDay(locale, foundUntil) })}</p>
        <div className="mt-2 flex flex-wrap gap-3">
          <Button look="quiet" onClick={goOn}>
            {texts.openSaved}
          </Button>
          <Button look="plain" onClick={caseStore.stopSaving}>
            {texts.drop}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
