'use client'
import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { isLocale, LANGUAGES } from '@/lib/i18n'

/** Rendered in place of a page that failed; the notice about a missing script gives way to it (case.css). Its texts come with its code: fetching them may be what failed. */
export function PageError({ locale }: { locale: string }) {
  const words = LANGUAGES[isLocale(locale) ? locale : 'nl'].trouble
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.trouble = ''
    return () => void delete dataset.trouble
  }, [])
  return (
    <div role="alert" data-testid="trouble">
      <h1 className="font-bold text-2xl">{words.title}</h1>
      <p className="my-3">{words.text}</p>
      <Button onClick={() => window.location.reload()}>{words.reload}</Button>
    </div>
  )
}
