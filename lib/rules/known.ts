import type { Answer } from './case'
import type { Status } from './vocabulary'

/** Three-valued truth. `null` is "not known": never the same as `false`. */
export type Known = boolean | null

/** An answer as truth; absent and `unknown` are not known. */
export const known = (answer: Answer | undefined): Known =>
  answer === 'yes' ? true : answer === 'no' ? false : null

/** True only when both certainly are, false as soon as one certainly is not. */
export const both = (a: Known, b: Known): Known =>
  a === false || b === false ? false : a === true && b === true ? true : null

export const not = (a: Known): Known => (a === null ? null : !a)

/** Certainly or possibly so. */
export const maybe = (a: Known): boolean => a !== false

export const statusOf = (a: Known): Status => (a === true ? 'met' : a === false ? 'not-met' : 'unknown')

/** A condition on which no "no" may rest: a failure counts as not known. */
export const neverWorseThanUnknown = (status: Status): Status => (status === 'not-met' ? 'unknown' : status)
