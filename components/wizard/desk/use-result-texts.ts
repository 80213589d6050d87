'use client'
import { useParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { isLocale, type Translate } from '@/lib/i18n'
import { resultTranslator } from '@/lib/i18n/result-translator'

/** The texts of the result, for a counsellor; null until they are here. */
export function useResultTexts(): Translate | null {
  const { locale } = useParams<{ locale: string }>()
  const [t, setT] = useState<Translate | null>(null)
  useEffect(() => {
    if (isLocale(locale)) void resultTranslator(locale).then((of) => setT(() => of('counsellor')))
  }, [locale])
  return t
}
