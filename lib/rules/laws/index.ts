import type { LawId } from '../assessment'
import { before20260612 } from './before-2026-06-12'
import type { Law } from './law'
import { since20260612 } from './since-2026-06-12'

/** Every law version, oldest first. A new one is a file and a line here. */
export const LAWS: readonly [Law, ...Law[]] = [before20260612, since20260612]

export const lawById = (id: LawId): Law => LAWS.find((law) => law.id === id) ?? LAWS[0]

/** The days around the change of 2026 of which the sources differ on the first (`law-2026`, `ind-2026`). */
export const TRANSITION_DAYS = { first: '2026-06-09', last: '2026-06-12' } as const
