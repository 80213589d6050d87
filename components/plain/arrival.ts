import { arrival, noteFullPageLoad } from '@/components/ui/full-page-load'
import { say } from './held'
import { takeHowEnded } from './how-ended'

/** A plain press on a link to the top of another page of this guide, in this tab. */
function leadsToPage(event: MouseEvent): boolean {
  if (event.defaultPrevented || event.button !== 0) return false
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || link.origin !== window.location.origin || link.hash !== '') return false
  return link.pathname !== window.location.pathname
}

/** Focuses the heading when a link of the guide led to this page, and lets the next page know the same. */
export function startArrival(): void {
  const by = arrival()
  const ended = takeHowEnded()
  if (ended !== null) say('wiped', ended === 'new-client' ? 'closed' : ended)
  if (by !== null || ended !== null) document.querySelector('h1')?.focus()
  document.addEventListener('click', (event) => {
    if (leadsToPage(event)) noteFullPageLoad('link')
  })
}
