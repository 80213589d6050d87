/** Three times Shift, and nothing else: only a clean press and release counts. */

const PRESSES = 3
const WITHIN_MS = 5000

type KeyTarget = Pick<Window, 'addEventListener'>

/**
 * Calls `leave` after three presses of Shift within five seconds. A key held down (`repeat`), another key, a press with a
 * pointer, or Ctrl, Alt or Meta held at the same time starts the count again: those belong to typing, selecting and to
 * the shortcuts of keyboard layouts.
 */
export function watchShift(target: KeyTarget, leave: () => void): void {
  let presses: number[] = []
  let isDown = false
  const reset = () => {
    presses = []
    isDown = false
  }
  const isClean = (event: KeyboardEvent) =>
    event.key === 'Shift' && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey
  target.addEventListener(
    'keydown',
    (event) => {
      if (!isClean(event) || isDown) reset()
      else isDown = true
    },
    true,
  )
  target.addEventListener(
    'keyup',
    (event) => {
      if (!isClean(event) || !isDown) return reset()
      isDown = false
      presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < WITHIN_MS)
      if (presses.length >= PRESSES) leave()
    },
    true,
  )
  for (const name of ['pointerdown', 'wheel', 'blur'] as const) target.addEventListener(name, reset, true)
}
