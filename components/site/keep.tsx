'use client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useStore } from '@/components/ui/use-store'
import { formatDay, type Locale } from '@/lib/i18n'
import { fill } from '@/lib/questionnaire'
import { caseStore, isNothing, SAVED_DAYS } from '@/lib/session'

interface Props {
  locale: Locale
  texts: Record<string, string>
}

/** Where the answers are, and until when; saving on the device is a choice. */
export function Keep({ locale, texts }: Props) {
  const state = useStore(caseStore)
  const { savedUntil, couldNotSave } = state
  return (
    <div data-testid="keep">
      <h2 className="font-bold text-lg">{texts.title}</h2>
      {savedUntil === null ? (
        <p>
          {texts.tabOnly} {fill(texts.saveAbout ?? '', { days: SAVED_DAYS })}
        </p>
      ) : (
        <p>
          {fill(texts.savedUntil ?? '', { date: formatDay(locale, savedUntil) })} {texts.certain}
        </p>
      )}
      <div role="status">{couldNotSave && <Notice tone="advice">{texts.couldNotSave}</Notice>}</div>
      {savedUntil !== null && (
        <Button look="plain" onClick={caseStore.stopSaving}>
          {texts.stop}
        </Button>
      )}
      {savedUntil === null && !isNothing(state) && (
        <Button look="plain" onClick={caseStore.saveOnDevice}>
          {texts.save}
        </Button>
      )}
    </div>
  )
}
