/** From when each version of the law is applied; what it asks of whom is in the file of that version. */
import type { LawId } from '../assessment'
import type { Day } from '../case'

/** What is known of a law before its conditions: enough to ask the questions. */
export interface LawVersion {
  id: LawId
  /** First day it is applied. */
  from: Day
  /** It tells refugees from people with subsidiary protection. */
  hasTwoStatuses: boolean
}

export const BEFORE_2026_06_12: LawVersion = {
  id: 'before-2026-06-12',
  from: '2000-04-01',
  hasTwoStatuses: false,
}
export const SINCE_2026_06_12: LawVersion = {
  id: 'since-2026-06-12',
  from: '2026-06-12',
  hasTwoStatuses: true,
}

/** Oldest first. */
const VERSIONS: readonly [LawVersion, ...LawVersion[]] = [BEFORE_2026_06_12, SINCE_2026_06_12]

/** The version in force on a day; before the first one the first holds. */
export const lawInForce = (on: Day): LawVersion => VERSIONS.findLast((law) => law.from <= on) ?? VERSIONS[0]
