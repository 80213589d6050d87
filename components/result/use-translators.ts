'use client'
import { useEffect, useState } from 'react'
import { isLocale, type Locale, type Translate } from '@/lib/i18n'
import { resultTranslator } from '@/lib/i18n/result-translator'

interface Translators {
  byLocale: Partial<Record<Locale, Translate>>
  /** A language that is wanted did not come: without internet there is the language of the page alone. */
  hasFailed: boolean
}

/**
 * The reader's texts, and those of other languages once they are wanted.
 * @param occasion what they are wanted for: another one asks again for what did not come
 */
export function useTranslators(t: Translate, wanted: readonly Locale[], occasion: string): Translators {
  const { locale, voice } = t
  const [others, setOthers] = useState<Partial<Record<Locale, Translate>>>({})
  const [failed, setFailed] = useState('')
  const asked = [...new Set(wanted)].sort().join(' ')
  useEffect(() => {
    for (const language of asked.split(' ').filter(isLocale))
      if (language !== locale)
        resultTranslator(language).then(
          (of) => setOthers((known) => ({ ...known, [language]: of(voice) })),
          () => setFailed(`${asked} ${occasion}`),
        )
  }, [asked, occasion, locale, voice])
  return { byLocale: { ...others, [locale]: t }, hasFailed: failed === `${asked} ${occasion}` }
}
