/** Does `work` once what stands now is painted, and so many milliseconds later. Returns how to call it off. */
export function afterPaint(work: () => void, later = 0): () => void {
  let timer = 0
  // A frame is painted after its callbacks; a timer made in one of them comes later.
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(work, later)
  })
  return () => {
    cancelAnimationFrame(frame)
    window.clearTimeout(timer)
  }
}

/** Shorter than anybody reads a word in, in milliseconds. */
const A_MOMENT = 100

/** For what nobody waits for: done right after the paint it would hold up the frames of the move itself. */
export const afterAMoment = (work: () => void) => afterPaint(work, A_MOMENT)
