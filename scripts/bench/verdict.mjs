/** One line of the benchmark: what was measured, what it may be, and whether it is. */

export const WITHIN = 'within'
export const OVER = 'OVER'
export const ELSEWHERE = 'elsewhere'

/** The one in the middle; of an even number the upper of the two. */
export function median(numbers) {
  if (numbers.length === 0) throw new Error('There is no median of nothing.')
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

/** A number as one reads it: three digits that count, and whole from a hundred on. */
export const readable = (number) =>
  number.toLocaleString('en-GB', { maximumFractionDigits: number < 10 ? 2 : number < 100 ? 1 : 0 })

const shown = (number, unit) => (unit === '' ? readable(number) : `${readable(number)} ${unit}`)

/** What is not a number has missed its budget. */
export const atMost = (name, value, most, unit = '') => ({
  name,
  figure: shown(value, unit),
  budget: `at most ${shown(most, unit)}`,
  verdict: value <= most ? WITHIN : OVER,
})

export const atLeast = (name, value, least, unit = '') => ({
  name,
  figure: shown(value, unit),
  budget: `at least ${shown(least, unit)}`,
  verdict: value >= least ? WITHIN : OVER,
})

/** Something to know that has no budget. */
export const told = (name, value, unit = '') => ({
  name,
  figure: typeof value === 'number' ? shown(value, unit) : value,
  budget: '',
  verdict: '',
})

/** What cannot be measured here, and why. */
export const elsewhere = (name, figure, why) => ({ name, figure, budget: why, verdict: ELSEWHERE })

export const isWithinAll = (rows) => rows.every(({ verdict }) => verdict !== OVER)
