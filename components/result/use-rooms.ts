'use client'
import { type RefObject, useEffect } from 'react'
import type { RoomId } from '@/lib/result-model'

const roomsIn = (place: Element) => [...place.querySelectorAll<HTMLDetailsElement>('details[data-room]')]
const addressed = () => decodeURIComponent(window.location.hash.slice(1))

/** Opens a section from elsewhere on the page; the address and the history follow. */
export function openRoom(id: RoomId): void {
  const room = document.getElementById(id)
  if (!(room instanceof HTMLDetailsElement)) return
  room.open = true
  room.scrollIntoView()
  room.querySelector('summary')?.focus({ preventScroll: true })
}

/**
 * Keeps the open section in the address and the history: a tap opens it, Back closes it, and an address that names a section
 * opens it. What opens a section does not matter: the browser's own search does it too.
 * @param isWhole whether the content of the sections is in the document
 */
export function useRooms(place: RefObject<HTMLElement | null>, isWhole: boolean): void {
  useEffect(() => {
    const root = place.current
    if (root === null || !isWhole) return
    /** The sections that a tap put into the history, so that closing one steps back instead of on. */
    const entered: string[] = []
    const follow = () => {
      const wanted = addressed()
      for (const room of roomsIn(root)) room.open = room.id === wanted
      entered.splice(entered.indexOf(wanted) + 1)
    }
    const note = ({ target }: Event) => {
      if (!(target instanceof HTMLDetailsElement) || target.dataset.room === undefined) return
      const { pathname, search } = window.location
      if (target.open) {
        if (addressed() === target.id) return
        entered.push(target.id)
        window.history.pushState(null, '', `#${target.id}`)
      } else if (addressed() === target.id) {
        if (entered.at(-1) === target.id) window.history.back()
        else window.history.replaceState(null, '', `${pathname}${search}`)
      }
    }
    const named = document.getElementById(addressed())
    if (named instanceof HTMLDetailsElement && root.contains(named)) {
      named.open = true
      named.scrollIntoView()
    }
    root.addEventListener('toggle', note, true)
    window.addEventListener('popstate', follow)
    return () => {
      root.removeEventListener('toggle', note, true)
      window.removeEventListener('popstate', follow)
    }
  }, [place, isWhole])
}
