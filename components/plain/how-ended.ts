import { isOnline, isOutOfSight, whenSightChanges } from '@/lib/browser/capabilities'
import { HOW_ENDED, type HowEnded } from '@/lib/session/storage-only'
import { coverPage } from './clear-browser'

/**
 * Opens the start page, which says how the case ended: in the address, because nothing in
 * the tab's storage may be left. It takes the place of the page of the case, of which the browser keeps nothing then.
 */
function openStart(locale: string, how: HowEnded): void {
  const start = `/${locale}/`
  const isHere = window.location.pathname === start
  window.location.replace(`${start}#${how}`)
  // On the start page itself only the part after # changes, which opens nothing.
  if (isHere) window.location.reload()
}

/**
 * Leads away from a page whose case ended, here or in another tab. Another navigation, Escape or a slow line can stop
 * that: when the page becomes visible again, it is started again.
 */
export function leadToStart(locale: string, how: HowEnded, wordsOffline: string): void {
  const go = () => {
    if (isOnline()) openStart(locale, how)
    else coverPage(wordsOffline)
  }
  go()
  whenSightChanges(() => {
    if (!isOutOfSight()) go()
  })
}

/** How the case ended before this page was opened; null for any other page. The word is taken out of the address. */
export function takeHowEnded(): HowEnded | null {
  const how = HOW_ENDED.find((word) => window.location.hash === `#${word}`) ?? null
  if (how !== null) window.history.replaceState(null, '', window.location.pathname)
  return how
}
