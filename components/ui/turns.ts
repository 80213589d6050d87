'use client'
/**
 * Moves between pages of which everything is here, without the framework: the next page stands at the press. Such an
 * entry of the history is written as the framework writes its own, so a reload, a step back from elsewhere and every
 * other move are the framework's. It also leads wherever something is not here yet.
 */
import { usePathname, useRouter } from 'next/navigation'
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { noteMove } from './heading'
import { useStore } from './use-store'

/** Whether a page can stand now, by its address. */
type Has = (path: string) => boolean

/** Of the part of the page that can show others in its place. */
let has: Has = () => false
/** What was turned to since the framework led last. */
let turned: string | null = null
const listeners = new Set<() => void>()

function put(path: string | null): void {
  if (path === turned) return
  turned = path
  for (const listener of listeners) listener()
}

const turnStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (): string | null => turned,
  getOnServer: (): null => null,
}

/** The address of the page that stands. */
export function usePath(): string {
  const led = usePathname()
  return useStore(turnStore) ?? led
}

/** Back or forward to a page that is here. */
function follow(): void {
  if (has(window.location.pathname)) put(window.location.pathname)
}

/** The last turn, in the time of events. */
let turnedAt = Number.NEGATIVE_INFINITY
/** Longer than any double press takes, in milliseconds. */
const DOUBLE_PRESS_MS = 1000
const PRESSES = ['mousedown', 'click'] as const

/** A page can stand before the second press of a double press: that one is not meant for it. */
function dropSecondPress(event: MouseEvent): void {
  if (event.detail < 2 || event.timeStamp - turnedAt > DOUBLE_PRESS_MS) return
  event.preventDefault()
  event.stopPropagation()
}

/** For the part of the page that can show others in its place. Returns the address of what it has to show. */
export function useTurns(canShow: Has): string {
  const led = usePathname()
  const latest = useRef(canShow)
  useEffect(() => {
    latest.current = canShow
  })
  useLayoutEffect(() => {
    has = (path) => latest.current(path)
    window.addEventListener('popstate', follow)
    for (const press of PRESSES) window.addEventListener(press, dropSecondPress, true)
    return () => {
      has = () => false
      window.removeEventListener('popstate', follow)
      for (const press of PRESSES) window.removeEventListener(press, dropSecondPress, true)
    }
  }, [])
  // The framework leads elsewhere, or takes this part of the page away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each address that it leads to
  useLayoutEffect(() => () => put(null), [led])
  return usePath()
}

type Way = 'push' | 'replace'

/** What the framework, and whoever turns, keeps with an entry of the history; `entry` beside the framework's own. */
function turnTo(path: string, way: Way, entry: object): void {
  const { __NA, __PRIVATE_NEXTJS_INTERNALS_TREE } = window.history.state ?? {}
  const state = { __NA, __PRIVATE_NEXTJS_INTERNALS_TREE, ...entry }
  if (way === 'push') window.history.pushState(state, '', path)
  else window.history.replaceState(state, '', path)
  // Taken away with the focus in it, a page would have its styles worked out once more for nobody.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  put(path)
  turnedAt = performance.now()
  window.scrollTo(0, 0)
}

/**
 * Leads to another page of the case, by the address: at once where the page is here, by the framework where it is not.
 * `replace`: instead of the page that stands. `entry` is kept in the history where this turns.
 */
export function useMove(way: Way = 'push'): (path: string, entry?: object) => void {
  const router = useRouter()
  return useCallback(
    (path, entry = {}) => {
      noteMove()
      if (has(path)) turnTo(path, way, entry)
      else router[way](path)
    },
    [router, way],
  )
}
