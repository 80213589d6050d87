import { isLocale, type Locale } from '@/lib/i18n'

/** The language of this page, by its address: a translator changes the one that the page says of itself. */
export function localeHere(): Locale {
  const [, first = ''] = window.location.pathname.split('/')
  return isLocale(first) ? first : 'nl'
}
