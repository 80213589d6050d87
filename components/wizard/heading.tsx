'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { isAfterMove, noteMove } from './navigate'

/** The heading of a page; it takes the focus when the page opens after a move within the guide. */
export function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isAfterMove()) heading.current?.focus()
    noteMove()
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className="font-bold text-[1.6rem] leading-tight sm:text-3xl">
      {children}
    </h1>
  )
}
