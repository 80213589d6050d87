import type { Metadata } from 'next'
import { Help } from '@/components/site/help'
import { buttonClass } from '@/components/ui/button'
import { inLanguage, LANGUAGES, LOCALES } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'

export const metadata: Metadata = {
  title: LOCALES.map((locale) => TEXTS[locale].ui.site.name).join(' – '),
  description: LOCALES.map((locale) => `${TEXTS[locale].ui.site.tagline}.`).join(' '),
}

/** The choice of a language, readable in each. It never chooses by itself. */
export default function Choice() {
  return (
    <main className="mx-auto max-w-2xl px-4 py-10">
      <h1 className="font-bold text-3xl">
        {LOCALES.map((locale, at) => (
          <span key={locale}>
            {at > 0 && <span className="text-muted"> · </span>}
            <span {...inLanguage(locale)}>{TEXTS[locale].ui.site.name}</span>
          </span>
        ))}
      </h1>
      {LOCALES.map((locale) => {
        const { site, start } = TEXTS[locale].ui
        return (
          <section
            key={locale}
            {...inLanguage(locale)}
            className="mt-6 rounded-box border border-soft bg-surface p-5"
          >
            <h2 className="font-bold text-xl">{start.title}</h2>
            <p className="mt-1">{site.tagline}</p>
            <p className="mt-4">
              <a href={`/${locale}/`} hrefLang={locale} className={buttonClass('main')}>
                {LANGUAGES[locale].name}
              </a>
            </p>
          </section>
        )
      })}
      <div className="mt-8 space-y-6">
        {LOCALES.map((locale) => {
          const { ui, contacts } = TEXTS[locale]
          return (
            <div key={locale} {...inLanguage(locale)}>
              <Help
                texts={{ title: ui.site.help, text: ui.site.helpText, ind: ui.site.helpInd, names: contacts }}
              />
            </div>
          )
        })}
      </div>
    </main>
  )
}
