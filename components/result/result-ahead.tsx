'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { afterPaint } from '@/components/ui/after-paint'
import { useStore } from '@/components/ui/use-store'
import type { Locale } from '@/lib/i18n'
import { resultTranslator } from '@/lib/i18n/result-translator'
import { caseStore, today } from '@/lib/questionnaire'
import { openingOf } from '@/lib/take-away'

/**
 * On the page before the result: fetches the page, the script and the texts of the result and works out its opening while
 * somebody reads, so that it stands at the press. Shows nothing.
 */
export function ResultAhead({ locale }: { locale: Locale }) {
  const { status, draft, toldToday } = useStore(caseStore)
  const { file } = draft
  const router = useRouter()
  useEffect(() => {
    if (navigator.onLine) router.prefetch(`/${locale}/result/`)
  }, [router, locale])
  useEffect(() => {
    if (status !== 'ready') return
    return afterPaint(() => {
      Promise.all([resultTranslator(locale), import('./result-page')]).then(
        ([of]) => openingOf(file, toldToday ?? today(), of(file.filledInBy ?? 'sponsor')),
        // What does not come now is asked for again by the result, and told there.
        () => {},
      )
    })
  }, [status, file, toldToday, locale])
  return null
}
