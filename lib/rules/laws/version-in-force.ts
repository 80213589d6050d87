import type { Day } from '../case'
import type { LawVersion } from './version'
import { LAW_VERSIONS } from './versions'

/** Of laws, oldest first, the last that begins on a day or before. */
export const lastBegun = <Law extends LawVersion>(laws: readonly Law[], on: Day): Law | undefined =>
  [...laws].reverse().find(({ from }) => from <= on)

/** The version in force on a day, without its conditions: what the questions ask. Before the first one the first holds. */
export const versionInForce = (on: Day): LawVersion =>
  lastBegun<LawVersion>(LAW_VERSIONS, on) ?? LAW_VERSIONS[0]
