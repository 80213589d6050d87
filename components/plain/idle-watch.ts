/** A page that nobody uses. Only time in sight counts: a phone that was put away asks when it is taken up again. */

/** Whole minutes without a touch or a key, while the page is in sight, before it asks who is there. */
export const IDLE_MINUTES = 15
/** Whole minutes that the question stands, in sight, before the tab is wiped. */
export const ANSWER_MINUTES = 3
const TICK_MS = 5000
const MINUTE_MS = 60_000
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'scroll', 'input'] as const

interface Watcher {
  /** Nobody used the page for long: ask. */
  ask: () => void
  /** Nobody answered. */
  giveUp: () => void
}

/** Looks until it is stopped. `stay` is for the answer that somebody is there. */
export function watchIdle({ ask, giveUp }: Watcher): { stay: () => void; stop: () => void } {
  let inSight = 0
  let asked = false
  const wake = () => {
    if (!asked) inSight = 0
  }
  const stay = () => {
    inSight = 0
    asked = false
  }
  const timer = window.setInterval(() => {
    if (document.hidden) return
    inSight += TICK_MS
    if (!asked && inSight >= IDLE_MINUTES * MINUTE_MS) {
      asked = true
      inSight = 0
      ask()
    } else if (asked && inSight >= ANSWER_MINUTES * MINUTE_MS) {
      stay()
      giveUp()
    }
  }, TICK_MS)
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, wake, { passive: true })
  const stop = () => {
    window.clearInterval(timer)
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, wake)
  }
  return { stay, stop }
}
