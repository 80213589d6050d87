'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { arrival } from './full-page-load'

let hasNavigated = false
/** From now on a heading takes the focus when its page opens: somebody navigated within the guide. */
export const markNavigated = (): void => {
  hasNavigated = true
}

/** Not wider than the screen can show: with text twice as large the first answer stays on the first screen. */
const LOOK = 'hyphens-auto font-bold text-[min(1.6rem,10vw)] leading-tight sm:text-3xl'

/** The heading of a page; it takes the focus when the page opens after a navigation within the guide. */
export function Heading({ className = LOOK, children }: { className?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // After a full page load the focus stays with somebody who already works on the page.
    const isFree = document.activeElement === document.body
    if (hasNavigated || (arrival() !== null && isFree)) heading.current?.focus()
    markNavigated()
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  )
}
