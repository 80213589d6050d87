'use client'
import { type ReactNode, use, useEffect, useRef } from 'react'
import { Shown } from './prepared'
import { arrival } from './whole-move'

let hasMoved = false
/** From now on a page that opens takes the focus to its heading; not so when somebody comes from elsewhere. */
export const noteMove = (): void => {
  hasMoved = true
}

const LOOK = 'font-bold text-[1.6rem] leading-tight sm:text-3xl'

/** The heading of a page; it takes the focus when the page opens after a move within the guide. */
export function Heading({ className = LOOK, children }: { className?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const isShown = use(Shown)
  useEffect(() => {
    if (!isShown) return
    // Somebody who already works on a page that was loaded whole keeps the place.
    const isFree = document.activeElement === document.body
    if (hasMoved || (arrival() !== null && isFree)) heading.current?.focus()
    noteMove()
  }, [isShown])
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}
