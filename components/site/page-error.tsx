'use client'
import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { isLocale, LANGUAGES } from '@/lib/i18n'
import { trouble } from './trouble'

/** Rendered in place of a page that failed. Its texts come with its code: fetching them may be what failed. */
export function PageError({ locale }: { locale: string }) {
  const words = LANGUAGES[isLocale(locale) ? locale : 'nl'].trouble
  useEffect(() => {
    trouble.show(true)
    return () => trouble.show(false)
  }, [])
  return (
    <div role="alert" data-testid="trouble">
      <h1 className="font-bold text-2xl">{words.title}</h1>
      <p className="my-3">{words.text}</p>
      <Button onClick={() => window.location.reload()}>{words.reload}</Button>
    </div>
  )
}
