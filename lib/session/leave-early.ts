/**
 * The way out, in the head of every page before all other scripts: the link "Leave this site quickly", and three clean
 * presses of Shift. Without JavaScript the link leads away all the same.
 */

import { storageDoor } from '@/lib/browser/storage'
import { LEFT_EVENT, leaveTabs } from './leaving'
import { watchShift } from './shift-presses'

/** A site that shows nothing personal: the weather. */
const TITLE = 'KNMI'

const linkOut = () => document.querySelector<HTMLAnchorElement>('a[data-exit]')

/** Nothing that still runs on the page brings its title back. */
function keepTitle(): void {
  const reset = () => {
    if (document.title !== TITLE) document.title = TITLE
  }
  reset()
  new MutationObserver(reset).observe(document.head, { childList: true, subtree: true, characterData: true })
}

/** Blanks the page at once, forgets the answers, and leaves. */
function leave(): void {
  const link = linkOut()
  if (link === null) return
  document.body.hidden = true
  keepTitle()
  leaveTabs(
    storageDoor,
    storageDoor.openChannel(() => {}),
  )
  window.dispatchEvent(new Event(LEFT_EVENT))
  window.location.replace(link.href)
}

window.addEventListener(
  'click',
  (event) => {
    if (!(event.target instanceof Element) || event.target.closest('a[data-exit]') === null) return
    event.preventDefault()
    event.stopPropagation()
    leave()
  },
  true,
)
watchShift(window, leave)
// The browser shows the page again from its page cache: blank. It is the start again.
window.addEventListener('pageshow', ({ persisted }) => {
  // The language by the address: a translator changes the one that the page says.
  const [start = '/'] = /^\/\w+\//.exec(window.location.pathname) ?? []
  if (persisted && document.body.hidden) window.location.replace(start)
})
