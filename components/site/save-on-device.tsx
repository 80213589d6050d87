'use client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useStore } from '@/components/ui/use-store'
import { formatDay, type Locale } from '@/lib/i18n'
import { fill } from '@/lib/questionnaire'
import { caseStore, isNothing, SAVED_DAYS } from '@/lib/session'
import { DropSaved } from './drop-saved'

interface Props {
  locale: Locale
  texts: Record<string, string>
}

/** Where the answers are, and until when; saving on the device is a choice. */
export function SaveOnDevice({ locale, texts }: Props) {
  const state = useStore(caseStore)
  const { savedUntil, couldNotSave, conflict } = state
  const isSaved = savedUntil !== null && conflict === null && !couldNotSave
  return (
    <div data-testid="keep">
      <h2 className="font-bold text-lg">{texts.title}</h2>
      {isSaved && (
        <p>
          {fill(texts.savedUntil ?? '', { date: formatDay(locale, savedUntil) })} {texts.certain}
        </p>
      )}
      {savedUntil === null && (
        <p>
          {texts.tabOnly} {fill(texts.saveAbout ?? '', { days: SAVED_DAYS })}
        </p>
      )}
      <div role="status">{couldNotSave && <Notice tone="advice">{texts.couldNotSave}</Notice>}</div>
      {savedUntil !== null && conflict === null && <DropSaved label={texts.stop} texts={texts} />}
      {savedUntil === null && !isNothing(state) && (
        <Button look="plain" onClick={caseStore.saveOnDevice}>
          {texts.save}
        </Button>
      )}
    </div>
  )
}
