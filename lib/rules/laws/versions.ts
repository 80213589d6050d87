/**
 * Every law version without its conditions, oldest first: what a question page needs. It is a list of its own so that
 * no phone fetches the conditions before the result does.
 */
import { TERMS } from '../figures'
import type { LawVersion } from './version'

/** The law as the sources of 2019 to 2025 describe it. */
export const BEFORE_20260612 = {
  id: 'before-2026-06-12',
  from: '2000-04-01',
  relations: ['partner', 'child', 'parent'],
  statuses: [],
  partnerTie: 'durable-relationship',
  takesAdultChildren: true,
  holdsApplications: false,
  terms: { application: TERMS.application, waiting: null },
} as const satisfies LawVersion

/** The two-status law (`law-2026`), as far as it is public. What it does not change stays as before. */
export const SINCE_20260612 = {
  id: 'since-2026-06-12',
  from: '2026-06-12',
  relations: ['partner', 'child', 'parent', 'sibling'],
  statuses: ['refugee', 'subsidiary'],
  partnerTie: 'marriage',
  takesAdultChildren: false,
  holdsApplications: true,
  terms: { application: TERMS.application, waiting: TERMS.waiting },
} as const satisfies LawVersion

export const LAW_VERSIONS = [BEFORE_20260612, SINCE_20260612] as const
