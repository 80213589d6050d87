import { guidePath, LOCALES, type Translate } from '@/lib/i18n'

/** For search engines: the readings of a page are one page, that of the sponsor, in each language. */
export function SamePageLinks({ chapter, t }: { chapter?: string; t: Translate }) {
  const place = (locale: Translate['locale']) => guidePath({ locale, voice: 'sponsor' }, chapter)
  return (
    <>
      <link rel="canonical" href={place(t.locale)} />
      {t.voice === 'sponsor' &&
        LOCALES.map((locale) => <link key={locale} rel="alternate" hrefLang={locale} href={place(locale)} />)}
    </>
  )
}
