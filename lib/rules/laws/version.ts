/** What a version of the law is, before its conditions: enough to ask the questions and to count. */
import type { Day, Protection, Relation } from '../case'
import type { Term } from '../figures'

export type Status = Exclude<Protection, 'unknown'>

/**
 * What a law can do, as it declares it. Rules, questions and guide ask for these and never for the law by its name:
 * a new law then needs no edit of theirs.
 */
export interface LawVersion<Id extends string = string> {
  id: Id
  /** First day it is applied. */
  from: Day
  /** Who comes by nareis under it, if the conditions hold. */
  relations: readonly FamilyRelation[]
  /** The statuses it tells apart; empty: one for all. */
  statuses: readonly Status[]
  /** What makes two people partners: a marriage, or any relationship that is durable and exclusive. */
  partnerTie: 'marriage' | 'durable-relationship'
  /** Grown-up children can still belong to the family, by how they live. */
  takesAdultChildren: boolean
  /** The IND leaves applications undecided until a court has ruled on this law (`ind-2026`). */
  holdsApplications: boolean
  terms: {
    /** From the decision: within it the family applies. */
    application: Term
    /** From the decision: after it the family of somebody with subsidiary protection applies; null: no such wait. */
    waiting: Term | null
  }
}

/** The relations that a law can take into nareis. */
export const FAMILY_RELATIONS = [
  'partner',
  'child',
  'parent',
  'sibling',
] as const satisfies readonly Relation[]
export type FamilyRelation = (typeof FAMILY_RELATIONS)[number]
