/** After "wipe everything": what is left besides the answers goes too, and the way to a page that says so. */
import { type Arrival, noteFullPageLoad } from '@/components/ui/full-page-load'
import { theBrowser } from '@/lib/session/storage-only'
import { removeOffline } from './offline'

/** Answered with `Clear-Site-Data: "storage"` by a server that can: the browser then removes its own copies on the disk too. */
const CLEARED = '/wiped.txt'
/** How long to wait for the server, in milliseconds: on a slow connection nobody should. */
const PATIENCE_MS = 3000

/** False when the server cannot be reached. */
async function askServerToClear(): Promise<boolean> {
  const stopped = new AbortController()
  const timer = setTimeout(() => stopped.abort(), PATIENCE_MS)
  try {
    return (await fetch(CLEARED, { cache: 'no-store', keepalive: true, signal: stopped.signal })).ok
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Takes the guide off the device and has the browser clear its storage.
 * @param markAgain the mark of the wipe went with the storage; other tabs need it
 * @returns whether another page can be fetched
 */
export async function clearBrowser(markAgain: () => void): Promise<boolean> {
  await removeOffline().catch(() => {})
  const isReached = await askServerToClear()
  // Also when the answer was waited for no longer: the browser may have cleared all the same.
  markAgain()
  return isReached
}

const COVER = 'mx-auto max-w-2xl px-4 py-10 text-xl font-semibold'

/** Without internet no page can be opened: what stands here is hidden, and the words say what happened. */
export function coverPage(words: string): void {
  if (document.querySelector('[data-cover]') !== null) return
  for (const part of document.body.children) if (part instanceof HTMLElement) part.hidden = true
  const cover = document.createElement('p')
  cover.className = COVER
  cover.tabIndex = -1
  cover.dataset.cover = ''
  cover.setAttribute('role', 'status')
  cover.textContent = words
  document.body.append(cover)
  document.title = words
  theBrowser.conceal(false)
  cover.focus()
}

/** The same in the place of a page whose case has ended: no step back leads to it, and the browser keeps none of it. */
export function openInstead(locale: string, path: string, why: Arrival): void {
  noteFullPageLoad(why)
  window.location.replace(`/${locale}/${path}`)
}

/** Opens a page of this language by a full page load, and tells it why. */
export function openPage(locale: string, path: string, why: Arrival): void {
  noteFullPageLoad(why)
  window.location.assign(`/${locale}/${path}`)
}
