import type { Entry, Table } from '../entry'
import type { SectionId } from '../statements'

export interface Section {
  id: SectionId
  /** Shown before the entries. */
  table?: Table
  entries: readonly Entry[]
}
/** One page of the guide. */
export type Chapter = readonly Section[]

export const section = (id: SectionId, ...entries: readonly Entry[]): Section => ({ id, entries })
/** A section that begins with a picture of the rules. */
export const pictured = (id: SectionId, table: Table, ...entries: readonly Entry[]): Section => ({
  id,
  table,
  entries,
})
