import type { Span } from '../calendar'
import type { Day } from '../case'
import { LAWS, type LawId } from './all'
import type { Law } from './law'
import { lastBegun } from './version-in-force'

export { LAWS, type LawId } from './all'

const ALL: readonly Law<LawId>[] = LAWS

export const LAW_IDS: readonly LawId[] = ALL.map(({ id }) => id)

/** @throws when there is no such law: nobody is judged by another one than was asked for. */
export function lawById(id: string): Law<LawId> {
  const found = ALL.find((law) => law.id === id)
  if (found === undefined) throw new Error(`No such law: ${id}. There are ${LAW_IDS.join(', ')}.`)
  return found
}

/** The law in force on a day, with its conditions; before the first one the first holds. */
export const lawInForce = (on: Day): Law<LawId> => lastBegun(ALL, on) ?? LAWS[0]

/** The laws in force on some day of a span. */
export const lawsInForce = ({ first, last }: Span): readonly Law<LawId>[] =>
  ALL.filter(({ from }) => from <= last && from >= lawInForce(first).from)

/** The days around the change of 2026 of which the sources differ on the first (`law-2026`, `ind-2026`). */
export const TRANSITION_DAYS = { first: '2026-06-09', last: '2026-06-12' } as const
