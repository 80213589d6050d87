'use client'
import { useEffect } from 'react'
import type { Locale } from '@/lib/i18n'
import { loadResult } from '../load-result'

/** Fetches the result before a case is opened: it may come over while the internet is off. */
export function PreloadResult({ locale }: { locale: Locale }) {
  useEffect(() => {
    // What could not be fetched is asked for again on the result page.
    loadResult(locale).catch(() => {})
  }, [locale])
  return null
}
