/** Runs `work` after the next paint, and `later` milliseconds after that. Returns a function that cancels it. */
export function afterPaint(work: () => void, later = 0): () => void {
  let timer = 0
  // A frame is painted after its animation callbacks: a timer that starts in one of them runs after the paint.
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(work, later)
  })
  return () => {
    cancelAnimationFrame(frame)
    window.clearTimeout(timer)
  }
}

/** Shorter than reading a word takes, in milliseconds. */
const A_MOMENT = 100

/** For work that nobody waits for: right after the paint it would delay the first frames of a new view. */
export const afterAMoment = (work: () => void) => afterPaint(work, A_MOMENT)
