'use client'
import type { ReactNode } from 'react'
import { useNavigate } from './navigation'
import { isPlainPress } from './plain-press'

interface Props {
  href: string
  className?: string
  /** The page it leads to is prefetched: without internet the click is not held back. */
  isFetched?: boolean
  children: ReactNode
}

/** A link to another page of the case. next/link would add 3 kB of script to every page, most of it for prefetching. */
export function StepLink({
  href,
  className = 'inline-flex min-h-11 items-center',
  isFetched = false,
  children,
}: Props) {
  const navigate = useNavigate()
  return (
    <a
      href={href}
      className={className}
      data-here={isFetched ? '' : undefined}
      onClick={(event) => {
        if (!isPlainPress(event)) return
        event.preventDefault()
        void navigate(href)
      }}
    >
      {children}
    </a>
  )
}
