/** What is decided of the sponsor and of each member, and the conditions that it follows from. */
import type { SourceId } from '../sources'

export type Sources = readonly [SourceId, ...SourceId[]]

export const STATUSES = ['met', 'not-met', 'unknown'] as const
export type Status = (typeof STATUSES)[number]

export const SPONSOR_OUTCOMES = [
  'can-sponsor',
  'get-advice',
  'cannot-sponsor',
  'not-yet',
  'other-scheme',
  'regular-only',
] as const
export type SponsorOutcome = (typeof SPONSOR_OUTCOMES)[number]

export const SPONSOR_CONDITIONS = ['permit', 'not-family-entrant', 'protection', 'public-order'] as const
export type SponsorConditionId = (typeof SPONSOR_CONDITIONS)[number]

export const OUTCOMES = [
  'can-apply',
  'get-advice',
  'not-yet',
  'other-route',
  'not-covered',
  'approved',
  'no-permit-needed',
] as const
export type Outcome = (typeof OUTCOMES)[number]

export const ROUTES = [
  'nareis',
  'other-family',
  'regular',
  'own-asylum',
  'free-movement',
  'eu-law',
  'temporary-protection',
] as const
export type Route = (typeof ROUTES)[number]

export const ALTERNATIVES = [...ROUTES, 'nareis-late'] as const
/** A route worth discussing beside the route; `nareis-late`: file late, with reasons. */
export type Alternative = (typeof ALTERNATIVES)[number]

export const STAGES = ['preparing', 'submitted', 'refused', 'approved', 'arrived', 'settled'] as const
export type Stage = (typeof STAGES)[number]

export const CONDITIONS = [
  'on-time',
  'waiting-period',
  'income',
  'housing',
  'family-before-entry',
  'family-still',
  'mentioned',
  'member-public-order',
  'only-partner',
  'partners-of-age',
  'relationship',
  'child-age',
  'in-household',
  'child-kind',
  'parent-comes',
  'not-other-partners-child',
  'parent-consent',
  'sponsor-was-minor-alone',
  'biological-parent',
  'parent-protection',
  'sponsor-independent',
  'sibling-age',
  'with-parent',
  'sibling-source',
  'other-eu',
  'regular-partners-21',
  'regular-income',
  'regular-same-address',
  'regular-passport',
  'regular-public-order',
  'regular-custody',
  'regular-exam',
] as const
export type ConditionId = (typeof CONDITIONS)[number]

export const WEIGHTS = ['hard', 'soft', 'timing'] as const
/**
 * What a condition that is not met does: `hard` closes the route, `soft` asks for advice,
 * `timing` says from when (partners-of-age and waiting-period, which have rows of their own).
 */
export type Weight = (typeof WEIGHTS)[number]

export interface SponsorConditionResult {
  id: SponsorConditionId
  status: Status
  sources: Sources
}

export interface SponsorAssessment {
  outcome: SponsorOutcome
  /** Whether the sponsor was under 18 on the day of the asylum application; null: not known. */
  minorAtApplication: boolean | null
  /** Empty where the permit alone decides. */
  conditions: SponsorConditionResult[]
  sources: Sources
}

export interface ConditionResult {
  id: ConditionId
  status: Status
  weight: Weight
  sources: Sources
}
