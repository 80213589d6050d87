'use client'
import { type RefObject, useEffect } from 'react'
import { afterPaint } from '@/components/ui/after-paint'

/** How far the page was scrolled, in CSS pixels from its top, and which sections were open. */
interface Place {
  top: number
  rooms: string[]
}

/** Time without scrolling after which the place is noted, in milliseconds: browsers limit how often the history is written. */
const STILL_MS = 200

const ROOMS = 'details[data-room]'

const noted = (): Place | undefined => (window.history.state as { place?: Place } | null)?.place

function note(root: Element): void {
  const rooms = [...root.querySelectorAll(`${ROOMS}[open]`)].map(({ id }) => id)
  const place: Place = { top: Math.round(window.scrollY), rooms }
  window.history.replaceState({ ...window.history.state, place }, '')
}

function goTo(root: Element, { top, rooms }: Place): void {
  for (const room of root.querySelectorAll<HTMLDetailsElement>(ROOMS)) room.open = rooms.includes(room.id)
  window.scrollTo(0, top)
}

/**
 * Keeps the place on the page, and the open sections, in the history entry: over a reload, and a step back to a page that is
 * mounted again. The browser itself restores the position before the sections are rendered, on a page that is still short.
 * @param isWhole whether the content of the sections is in the document
 */
export function usePlace(place: RefObject<HTMLElement | null>, isWhole: boolean): void {
  useEffect(() => {
    const root = place.current
    if (root === null || !isWhole) return
    const before = noted()
    // After a step back the browser goes to the section in the address, with the frame that is painted next.
    const callOff = before && afterPaint(() => goTo(root, before))
    let timer = 0
    const later = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => note(root), STILL_MS)
    }
    root.addEventListener('toggle', later, true)
    window.addEventListener('scroll', later, { passive: true })
    return () => {
      callOff?.()
      window.clearTimeout(timer)
      root.removeEventListener('toggle', later, true)
      window.removeEventListener('scroll', later)
    }
  }, [place, isWhole])
}
