'use client'
import { FIRST_PHONES } from '@/lib/contacts'
import { inLanguage, isLocale } from '@/lib/i18n'
import { PageError } from './page-error'

/** When the layout failed too. The error page of Next has English texts only. */
export function SiteError() {
  const code = window.location.pathname.split('/')[1] ?? ''
  const locale = isLocale(code) ? code : 'nl'
  const names = { vwn: 'VluchtelingenWerk', ind: 'IND' }
  return (
    <html {...inLanguage(locale)}>
      <body className="min-h-dvh">
        <main className="mx-auto max-w-2xl px-4 py-10">
          <PageError locale={locale} />
          <ul className="mt-6">
            {(['vwn', 'ind'] as const).map((id) => (
              <li key={id}>
                {names[id]}:{' '}
                <a
                  href={`tel:${FIRST_PHONES[id].phone}`}
                  dir="ltr"
                  className="inline-flex min-h-11 items-center"
                >
                  {FIRST_PHONES[id].phoneShown}
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  )
}
