import type { Metadata } from 'next'
import { Help } from '@/components/site/help'
import { StaticPageScript } from '@/components/site/static-page-script'
import { inLanguage, LOCALES } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import './[locale]/(case)/case.css'

export const metadata: Metadata = {
  title: LOCALES.map((locale) => TEXTS[locale].ui.site.notFoundTitle).join(' – '),
}

/** An address that is not there, said in both languages. */
export default function GlobalNotFound() {
  return (
    <html lang="nl" data-page="text">
      <head>
        <StaticPageScript />
      </head>
      <body className="min-h-dvh">
        <main className="mx-auto max-w-2xl px-4 py-10">
          {LOCALES.map((locale, at) => {
            const { ui, contacts } = TEXTS[locale]
            const { site } = ui
            const Title = at === 0 ? 'h1' : 'h2'
            return (
              <section key={locale} {...inLanguage(locale)} className="mt-8">
                <Title className="font-bold text-2xl">{site.notFoundTitle}</Title>
                <p className="mt-2">{site.notFoundText}</p>
                <p>
                  <a href={`/${locale}/`} className="inline-flex min-h-11 items-center">
                    {site.start}
                  </a>
                </p>
                <Help texts={{ title: site.help, text: site.helpText, ind: site.helpInd, names: contacts }} />
              </section>
            )
          })}
        </main>
      </body>
    </html>
  )
}
