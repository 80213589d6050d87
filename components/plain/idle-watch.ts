/**
 * A page that nobody uses. Time counts by the clock, also while the page is out of sight or the device sleeps; the question is
 * asked when somebody looks at it again.
 */
import { isOutOfSight, whenSightChanges } from '@/lib/browser/capabilities'
import { IDLE_MINUTES, isLongAgo } from '@/lib/session/storage-only'

/** Whole minutes that the question stands, in sight, before the tab is wiped. */
export const ANSWER_MINUTES = 3
const TICK_MS = 5000
const MINUTE_MS = 60_000
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'scroll', 'input'] as const

export { IDLE_MINUTES }

interface Watcher {
  /** The question stands already: the tab was opened again after a long time. */
  isAway: boolean
  /** Nobody used the page for long: ask. */
  ask: () => void
  /** Nobody answered. */
  giveUp: () => void
  /** The page goes out of sight, or away; with the moment of the last sign of life. */
  hide: (usedAt: number) => void
}

/** Looks until it is stopped. `stay` is for the answer that somebody is there. */
export function watchIdle({ isAway, ask, giveUp, hide }: Watcher): { stay: () => void; stop: () => void } {
  let usedAt = Date.now()
  let asked = isAway
  let inSight = 0
  const onSignOfLife = () => {
    if (asked) return
    // A touch after a long time away is not yet an answer to who is there.
    look()
    if (!asked) usedAt = Date.now()
  }
  const stay = () => {
    usedAt = Date.now()
    asked = false
    inSight = 0
  }
  const look = () => {
    if (isOutOfSight() || asked || !isLongAgo(usedAt, Date.now())) return
    asked = true
    inSight = 0
    ask()
  }
  const tick = () => {
    if (isOutOfSight()) return
    look()
    // Only time in sight counts against who has to answer: a device that slept answers when it is taken up again.
    if (asked) inSight += TICK_MS
    if (inSight <= ANSWER_MINUTES * MINUTE_MS) return
    stay()
    giveUp()
  }
  const leaveSight = () => {
    if (!asked) hide(usedAt)
  }
  const turn = () => (isOutOfSight() ? leaveSight() : look())
  const timer = window.setInterval(tick, TICK_MS)
  for (const sign of SIGNS_OF_LIFE)
    window.addEventListener(sign, onSignOfLife, { passive: true, capture: true })
  const stopWatching = whenSightChanges(turn)
  window.addEventListener('pagehide', leaveSight)
  window.addEventListener('pageshow', look)
  const stop = () => {
    window.clearInterval(timer)
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, onSignOfLife, { capture: true })
    stopWatching()
    window.removeEventListener('pagehide', leaveSight)
    window.removeEventListener('pageshow', look)
  }
  return { stay, stop }
}
