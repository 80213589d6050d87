import type { ReactNode } from 'react'
import '../[locale]/(text)/text.css'

export default function ChoiceLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl" data-page="text">
      <body className="min-h-dvh">{children}</body>
    </html>
  )
}
