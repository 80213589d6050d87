/** Does `work` once what stands now is painted. Returns how to call it off. */
export function afterPaint(work: () => void): () => void {
  let timer = 0
  // A frame is painted after its callbacks; a timer made in one of them comes later.
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    window.clearTimeout(timer)
  }
}
