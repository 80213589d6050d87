'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** The same page in the other language; what is typed stays. */
export function LanguageLink({ to, label, aria }: { to: string; label: string; aria: string }) {
  const path = usePathname()
  const href = path.replace(/^\/[a-z]{2}\//, `/${to}/`)
  return (
    <Link
      href={href}
      prefetch={false}
      lang={to}
      hrefLang={to}
      aria-label={aria}
      className="inline-flex min-h-11 items-center font-semibold"
    >
      {label}
    </Link>
  )
}
