import { HOW_ENDED, type HowEnded } from '@/lib/session/storage-only'

/**
 * Opens the start page, which says how the case ended: in the address, because nothing in
 * the tab's storage may be left. It takes the place of the page of the case, of which the browser keeps nothing then.
 */
export function openStart(locale: string, how: HowEnded): void {
  const start = `/${locale}/`
  const isHere = window.location.pathname === start
  window.location.replace(`${start}#${how}`)
  // On the start page itself only the part after # changes, which opens nothing.
  if (isHere) window.location.reload()
}

/** How the case ended before this page was opened; null for any other page. The word is taken out of the address. */
export function takeHowEnded(): HowEnded | null {
  const how = HOW_ENDED.find((word) => window.location.hash === `#${word}`) ?? null
  if (how !== null) window.history.replaceState(null, '', window.location.pathname)
  return how
}
