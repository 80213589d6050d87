'use client'
import { useEffect, useState } from 'react'
import type { Locale } from '@/lib/i18n'
import { type ByVoice, resultTranslator, resultTranslatorAtHand } from '@/lib/i18n/result-translator'

/** The texts of the result: at once where the page before fetched them; null until they come. */
export function useResultTexts(locale: Locale): ByVoice | null {
  const [of, setOf] = useState(() => resultTranslatorAtHand(locale))
  useEffect(() => {
    void resultTranslator(locale).then((found) => setOf(() => found))
  }, [locale])
  return of
}
