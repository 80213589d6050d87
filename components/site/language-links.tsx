'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { inLanguage, LANGUAGES, LOCALES, type Locale } from '@/lib/i18n'

/** The same page in each other language; what is typed stays. */
export function LanguageLinks({ locale }: { locale: Locale }) {
  const path = usePathname()
  return LOCALES.filter((other) => other !== locale).map((other) => (
    <Link
      key={other}
      href={path.replace(/^\/[^/]+\//, `/${other}/`)}
      prefetch={false}
      {...inLanguage(other)}
      hrefLang={other}
      aria-label={LANGUAGES[other].invitation}
      className="inline-flex min-h-11 items-center font-semibold"
    >
      {LANGUAGES[other].name}
    </Link>
  ))
}
