/** The fast way out: blank, without answers, and elsewhere. */

/** A site that shows nothing personal: the weather. */
const NEUTRAL_SITE = 'https://www.knmi.nl/'
const PRESSES = 3
const WITHIN_MS = 5000

/** Blanks the page at once, forgets the answers by `wipe`, and leaves. */
export function leave(wipe: () => void): void {
  document.body.hidden = true
  document.title = 'KNMI'
  wipe()
  window.location.replace(NEUTRAL_SITE)
}

/** Three times Shift leaves too, and a page that comes back blank is the start again. Returns how to stop looking. */
export function watchForLeaving(wipe: () => void): () => void {
  let presses: number[] = []
  const count = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') {
      presses = []
      return
    }
    presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < WITHIN_MS)
    if (presses.length >= PRESSES) leave(wipe)
  }
  // The browser may bring the page back as it was left: blank.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted && document.body.hidden) window.location.replace(`/${document.documentElement.lang}/`)
  }
  window.addEventListener('keydown', count)
  window.addEventListener('pageshow', comeBack)
  return () => {
    window.removeEventListener('keydown', count)
    window.removeEventListener('pageshow', comeBack)
  }
}
