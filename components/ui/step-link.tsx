'use client'
import type { ReactNode } from 'react'
import { isPlainPress } from './plain-press'
import { useMove } from './turns'

interface Props {
  href: string
  className?: string
  /** What it leads to was fetched before: without internet the press is not held back. */
  isFetched?: boolean
  children: ReactNode
}

/** A link to another page of the case. The framework's own costs every page 3 kB of script, for more than is needed. */
export function StepLink({
  href,
  className = 'inline-flex min-h-11 items-center',
  isFetched = false,
  children,
}: Props) {
  const move = useMove()
  return (
    <a
      href={href}
      className={className}
      data-here={isFetched ? '' : undefined}
      onClick={(event) => {
        if (!isPlainPress(event)) return
        event.preventDefault()
        move(href)
      }}
    >
      {children}
    </a>
  )
}
