'use client'
import { useEffect } from 'react'
import { afterPaint } from '@/components/ui/after-paint'
import type { Locale } from '@/lib/i18n'
import { resultTranslator } from '@/lib/i18n/result-translator'
import { openingOf } from '@/lib/take-away'
import type { Tab } from './use-situation'

/** Fetches the texts of the result and works out its opening while the answers are read: it stands at the press. */
export function useResultAhead(locale: Locale, { state, on, voice }: Tab): void {
  const { status, draft } = state
  const { file } = draft
  useEffect(() => {
    if (status !== 'ready') return
    return afterPaint(() => {
      resultTranslator(locale).then(
        (of) => openingOf(file, on, of(voice)),
        // What does not come now is asked for again by the result, and told there.
        () => {},
      )
    })
  }, [status, file, on, locale, voice])
}
