/** A row of the tables of papers, and whom a row looks at. */
import type { Decided, Noted } from '../person'
import type { DocumentForm, DocumentId, Route, Sources } from '../vocabulary'

export interface PaperOf<T> {
  id: DocumentId
  form: DocumentForm
  sources: Sources
  /** A paper made abroad that may be in a language the IND does not read. */
  foreign?: true
  when: (owner: T) => boolean
}
export interface MemberPaper extends PaperOf<Noted> {
  routes: readonly Route[]
}

export const FAMILY: readonly Route[] = ['nareis', 'other-family']

/** Routes whose papers somebody collects; the late application has the papers of both routes. */
export function paperRoutes({ verdict }: Decided): Route[] {
  const routes = verdict.route === null ? [] : [verdict.route]
  return verdict.alternatives.includes('nareis-late') ? [...routes, 'nareis'] : routes
}
