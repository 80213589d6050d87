/** Answers to a question about several people that say nothing of one of them. */
const ALONE: readonly string[] = ['none', 'not-said']

/** Nobody, or rather not say, cannot be combined with other boxes: the last one ticked counts. */
export const keptApart = (chosen: readonly string[], pressed: string): string[] =>
  ALONE.includes(pressed) ? [pressed] : chosen.filter((code) => !ALONE.includes(code))
