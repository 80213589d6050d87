import type { ReactNode } from 'react'
import { StaticPageScript } from '@/components/site/static-page-script'
import '../[locale]/(text)/text.css'

export default function ChoiceLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl" data-page="text">
      <head>
        <StaticPageScript />
      </head>
      <body className="min-h-dvh">{children}</body>
    </html>
  )
}
