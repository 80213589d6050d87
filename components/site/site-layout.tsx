import type { ReactNode } from 'react'
import { formatDay, type Locale } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { RULES_CHECKED_ON } from '@/lib/rules'
import { Help } from './help'
import { LanguageLinks } from './language-links'

interface Props {
  locale: Locale
  /** The quick exit. */
  exit: ReactNode
  /** What the page may have to say before its content. */
  notices: ReactNode
  /** Where the answers are, and how they are wiped. */
  answers: ReactNode
  children: ReactNode
}

const MORE = ['guide', 'letters', 'words', 'sources', 'privacy', 'accessibility'] as const

/** The layout around every page in a language. Its links lead to static pages, by a full page load. */
export function SiteLayout({ locale, exit, notices, answers, children }: Props) {
  const { ui, contacts, guide, pages } = TEXTS[locale]
  const { site } = ui
  return (
    <>
      <a href="#main" className="sr-only focus:not-sr-only focus:block focus:p-3">
        {site.skip}
      </a>
      <header className="border-soft border-b bg-surface print:hidden">
        <div className="@container mx-auto max-w-2xl px-[16px]">
          <div className="flex min-h-[48px] flex-wrap items-center gap-x-[12px]">
            <a
              href={`/${locale}/`}
              className="inline-flex min-h-[44px] grow items-center font-bold text-[min(1rem,7vw)] text-ink leading-tight no-underline"
            >
              {site.name}
            </a>
            <LanguageLinks locale={locale} />
            {exit}
          </div>
        </div>
      </header>
      <main id="main" className="mx-auto max-w-2xl px-[16px] pt-[8px] pb-14 print:max-w-none print:p-0">
        <noscript>
          <div className="mb-4 rounded-box border-2 border-advice bg-advice-soft p-4">
            <p>{site.noScript}</p>
            <a href={`/${locale}/guide/`} className="inline-flex min-h-11 items-center">
              {guide.page.readInstead}
            </a>
          </div>
        </noscript>
        {notices}
        {children}
      </main>
      <footer className="border-soft border-t bg-raised print:hidden">
        <div className="mx-auto max-w-2xl space-y-4 px-4 py-6">
          {answers}
          <div className="print:hidden">
            <Help texts={{ title: site.help, text: site.helpText, ind: site.helpInd, names: contacts }} />
          </div>
          <nav aria-label={site.more} className="flex flex-wrap gap-x-6">
            {MORE.map((page) => (
              <a key={page} href={`/${locale}/${page}/`} className="inline-flex min-h-11 items-center">
                {pages[page].title}
              </a>
            ))}
          </nav>
          <p>{site.notIND}</p>
          <p className="text-muted">
            {site.privacy} {site.checked.replace('{{date}}', formatDay(locale, RULES_CHECKED_ON))}
          </p>
        </div>
      </footer>
    </>
  )
}
