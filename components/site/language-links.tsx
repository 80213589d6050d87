'use client'
import { usePathname, useRouter } from 'next/navigation'
import { isPlainPress } from '@/components/ui/plain-press'
import { inLanguage, LANGUAGES, LOCALES, type Locale } from '@/lib/i18n'

/** The same page in each other language; what is typed stays. */
export function LanguageLinks({ locale }: { locale: Locale }) {
  const path = usePathname()
  const router = useRouter()
  return LOCALES.filter((other) => other !== locale).map((other) => {
    const href = path.replace(/^\/[^/]+\//, `/${other}/`)
    return (
      <a
        key={other}
        href={href}
        {...inLanguage(other)}
        hrefLang={other}
        aria-label={LANGUAGES[other].invitation}
        title={LANGUAGES[other].name}
        className="inline-flex min-h-[44px] min-w-[44px] items-center justify-center font-semibold text-[min(1rem,7vw)] uppercase"
        onClick={(event) => {
          if (!isPlainPress(event)) return
          event.preventDefault()
          router.push(href)
        }}
      >
        {other}
      </a>
    )
  })
}
