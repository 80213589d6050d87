import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { ClockNotice } from '@/components/site/clock-notice'
import { Exit } from '@/components/site/exit'
import { Help } from '@/components/site/help'
import { Idle } from '@/components/site/idle'
import { Keep } from '@/components/site/keep'
import { LanguageLink } from '@/components/site/language-link'
import { PageNotices } from '@/components/site/page-notices'
import { PersonOfEntry } from '@/components/site/person-of-entry'
import { SavedNotice } from '@/components/site/saved-notice'
import { TabNotice } from '@/components/site/tab-notice'
import { Wipe } from '@/components/site/wipe'
import { formatDay, isLocale, LOCALES, type Locale } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { RULES_CHECKED_ON } from '@/lib/rules'
import '../globals.css'

export const dynamicParams = false
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }))

interface Props {
  children: ReactNode
  params: Promise<{ locale: string }>
}

export const metadata: Metadata = { robots: { index: true }, referrer: 'no-referrer' }

const localeOf = (code: string): Locale => (isLocale(code) ? code : 'nl')

export default async function LocaleLayout({ children, params }: Props) {
  const locale = localeOf((await params).locale)
  const { ui, contacts, device, errors, guide, pages, offline } = TEXTS[locale]
  const { site } = ui
  const other = LOCALES.find((code) => code !== locale) ?? locale
  return (
    <html lang={locale}>
      <body className="min-h-dvh">
        <a href="#main" className="sr-only focus:not-sr-only focus:block focus:p-3">
          {site.skip}
        </a>
        <header className="border-soft border-b bg-surface print:hidden">
          <div className="mx-auto flex max-w-2xl flex-wrap items-center justify-between gap-x-4 px-4 py-1.5">
            <Link
              href={`/${locale}/`}
              prefetch={false}
              className="inline-flex min-h-11 items-center font-bold text-ink no-underline"
            >
              {site.name}
            </Link>
            <LanguageLink to={other} label={site.language} aria={site.languageLabel} />
            <Exit label={site.exit} />
          </div>
        </header>
        <main id="main" className="mx-auto max-w-2xl px-4 pt-4 pb-14 print:max-w-none print:p-0">
          <noscript>
            <div className="mb-4 rounded-box border-2 border-advice bg-advice-soft p-4">
              <p>{site.noScript}</p>
              <a href={`/${locale}/guide/`} className="inline-flex min-h-11 items-center">
                {guide.page.readInstead}
              </a>
            </div>
          </noscript>
          <PageNotices locale={locale} texts={offline} />
          <PersonOfEntry />
          <TabNotice texts={{ ...ui.saved, reload: device.reload }} />
          <SavedNotice locale={locale} texts={device} />
          <Idle texts={device} />
          <ClockNotice locale={locale} texts={ui.clock} form={ui.form} errors={errors} />
          {children}
        </main>
        <footer className="border-soft border-t bg-raised print:hidden">
          <div className="mx-auto max-w-2xl space-y-4 px-4 py-6">
            <Keep locale={locale} texts={device} />
            <Wipe locale={locale} texts={site} device={device} />
            <div className="print:hidden">
              <Help texts={{ title: site.help, text: site.helpText, ind: site.helpInd, names: contacts }} />
            </div>
            <nav aria-label={site.more} className="flex flex-wrap gap-x-6">
              {(['guide', 'letters', 'words', 'sources', 'privacy', 'accessibility'] as const).map((page) => (
                <Link
                  key={page}
                  href={`/${locale}/${page}/`}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center"
                >
                  {pages[page].title}
                </Link>
              ))}
            </nav>
            <p>{site.notIND}</p>
            <p className="text-muted">
              {site.privacy} {site.checked.replace('{{date}}', formatDay(locale, RULES_CHECKED_ON))}
            </p>
          </div>
        </footer>
      </body>
    </html>
  )
}
