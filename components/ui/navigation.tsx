'use client'
import { usePathname, useRouter } from 'next/navigation'
import { createContext, type MouseEvent, use, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
/**
 * Navigation between the views of one case by the History API, as Next documents it (Linking and Navigating, "Native
 * History API"): `usePathname` follows `pushState`, and a reload or a step back from elsewhere is Next's own.
 */
import { isOnline } from '@/lib/browser/capabilities'
import { afterAMoment } from './after-paint'
import { markNavigated } from './heading'

/** What the history keeps of a page: its address, and the person it is about, who is in no address. */
export interface HistoryEntry {
  path: string
  memberId?: string
}

export interface NavigateOptions {
  memberId?: string
  /** Takes the place of the current history entry. */
  replace?: boolean
  /** Asked when the next page is there: false when nothing may be opened or written any more. */
  isWanted?: () => boolean
  /** Writes what the page left behind. It is rendered together with the next page. */
  save?: () => void
}

/** Resolves to false when the page stays, because what the next one needs could not be fetched. */
export type Navigate = (path: string, options?: NavigateOptions) => Promise<boolean>

/** The views of a client application, by path. */
export interface Views<V> {
  has: (path: string) => boolean
  /** The view of a path: at once when it is loaded. */
  load: (path: string) => V | Promise<V>
}

const readEntry = (): HistoryEntry => ({
  path: window.location.pathname,
  memberId: (window.history.state as { memberId?: string } | null)?.memberId,
})

const isSameEntry = (a: HistoryEntry, b: HistoryEntry) => a.path === b.path && a.memberId === b.memberId

/** Gives the current history entry its person, where it was opened without one. */
export function keepMember(memberId: string): void {
  if (readEntry().memberId === undefined) window.history.replaceState({ memberId }, '')
}

/** When a view was last replaced, in the time of events. */
let navigatedAt = Number.NEGATIVE_INFINITY

/** The client application of this page, also for what is around it: the header and the notices lead into it too. */
let application: (Pick<Views<unknown>, 'has' | 'load'> & { navigate: Navigate }) | null = null

/** The history entry to show, and whether another is being loaded. `initialPath`: what the server rendered. */
export function useHistoryNavigation<V>(initialPath: string, views: Views<V>) {
  const pathname = usePathname()
  const [entry, setEntry] = useState<HistoryEntry>(() => {
    const path = views.has(pathname) ? pathname : initialPath
    // While Next leads here from elsewhere, the history still has the entry before.
    const current = typeof window === 'undefined' ? null : readEntry()
    return current?.path === path ? current : { path }
  })
  const [isPending, setPending] = useState(false)

  useEffect(() => {
    const onPopState = async () => {
      const { path } = readEntry()
      if (!views.has(path)) return
      try {
        await views.load(path)
      } catch {
        return window.location.reload()
      }
      const to = readEntry()
      // Meanwhile somebody can have gone on, or only to another place on the page.
      if (to.path === path) setEntry((from) => (isSameEntry(from, to) ? from : to))
    }
    window.addEventListener('popstate', onPopState)
    return () => window.removeEventListener('popstate', onPopState)
  }, [views])

  const navigate = useCallback<Navigate>(
    async (path, { memberId, replace = false, isWanted, save } = {}) => {
      const view = views.load(path)
      try {
        if (view instanceof Promise) setPending(true)
        await view
      } catch {
        return false
      } finally {
        setPending(false)
      }
      if (isWanted?.() === false) return false
      markNavigated()
      const state = memberId === undefined ? {} : { memberId }
      if (replace) window.history.replaceState(state, '', path)
      else window.history.pushState(state, '', path)
      // In one task: no frame shows the old view below the new address, or with the new answers.
      flushSync(() => {
        save?.()
        setEntry({ path, memberId })
      })
      window.scrollTo(0, 0)
      navigatedAt = performance.now()
      return true
    },
    [views],
  )
  useLayoutEffect(() => {
    const own = { ...views, navigate }
    application = own
    return () => {
      if (application === own) application = null
    }
  }, [views, navigate])
  return { entry, isPending }
}

export const PendingNavigation = createContext(false)

/** Opens another page of the guide: a view of this application at once, any other page by Next's router. */
export function useNavigate(): Navigate {
  const router = useRouter()
  return useCallback<Navigate>(
    async (path, options = {}) => {
      if (application?.has(path)) return application.navigate(path, options)
      markNavigated()
      options.save?.()
      router[options.replace ? 'replace' : 'push'](path)
      return true
    },
    [router],
  )
}

/** Whether a navigation waits for what the next view needs. */
export const useIsNavigating = (): boolean => use(PendingNavigation)

/** Somebody asked the browser to save data, or there is no connection. */
const mayPreload = (): boolean => {
  const { saveData = false } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {}
  return isOnline() && !saveData
}

/** Loads views ahead of the navigation to them, once the current one is painted. */
export function usePreload(paths: readonly string[]): void {
  const wanted = paths.join(' ')
  useEffect(() => {
    if (wanted === '' || !mayPreload()) return
    return afterAMoment(() => {
      // What could not be fetched is asked for again at the navigation.
      // Another language may be shown by then, which has views of its own.
      for (const path of wanted.split(' '))
        if (application?.has(path)) void Promise.resolve(application.load(path)).catch(() => {})
    })
  }, [wanted])
}

/** Longer than any double click takes, in milliseconds. */
const DOUBLE_CLICK_MS = 1000

/** Drops the second click of a double click when the first one replaced the view: it is not meant for the new one. */
export function dropSecondClick(event: MouseEvent): void {
  if (event.detail < 2 || event.timeStamp - navigatedAt > DOUBLE_CLICK_MS) return
  event.preventDefault()
  event.stopPropagation()
}
