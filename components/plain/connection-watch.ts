/** No internet: said on the page, and a step that would end on a page of the browser is held back. */
import { isOnline, serviceWorkers } from '@/lib/browser/capabilities'

/** The guide is on the device: it answers without internet. */
export const isKept = (): boolean => Boolean(serviceWorkers()?.controller)

/** A press that asks the server for a page. A form says so itself; a link, when its page is here already. */
function leadsOn({ type, target }: Event): boolean {
  if (type === 'submit') return target instanceof HTMLElement && target.dataset.leads !== undefined
  const link = target instanceof Element ? target.closest('a') : null
  if (link === null || link.dataset.here !== undefined) return false
  return link.origin === window.location.origin && link.pathname !== window.location.pathname
}

interface Watcher {
  /** The connection came, went or was looked at first. */
  look: () => void
  /** A step was held back. */
  held: () => void
}

/** Looks until the returned function is called. What was typed stays on the screen when a step is held back. */
export function watchConnection({ look, held }: Watcher): () => void {
  const hold = (event: Event) => {
    if (isOnline() || isKept() || !leadsOn(event)) return
    event.preventDefault()
    event.stopPropagation()
    held()
  }
  look()
  const listened = [
    ['online', look],
    ['offline', look],
    ['click', hold],
    ['submit', hold],
  ] as const
  for (const [name, listener] of listened) window.addEventListener(name, listener, true)
  return () => {
    for (const [name, listener] of listened) window.removeEventListener(name, listener, true)
  }
}
