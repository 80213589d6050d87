'use client'
import { Trouble } from '@/components/site/trouble'
import './globals.css'

/** When even the frame around a page could not be made. The framework's own words for it are in English alone. */
export default function SiteTrouble() {
  const locale = window.location.pathname.startsWith('/en/') ? 'en' : 'nl'
  return (
    <html lang={locale}>
      <body className="min-h-dvh">
        <main className="mx-auto max-w-2xl px-4 py-10">
          <Trouble locale={locale} />
        </main>
      </body>
    </html>
  )
}
