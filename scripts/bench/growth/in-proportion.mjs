/** Growth as a line of the benchmark. */
import { atMost } from '../verdict.mjs'

/** Over what is in proportion: what a machine that does other things besides may add. */
const SLACK = 1.25

/** How many times as much there is of it, which may be as many times as there is more of what it is for. */
export const inProportion = (name, { more, less, times }) => atMost(name, more / less, times * SLACK, 'times')
