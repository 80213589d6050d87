/** A row of the tables of papers, and whom a row looks at. */
import type { DocumentForm, DocumentId, MemberNote, Route, Sources } from '../assessment'
import type { Subject } from '../subject'
import type { Verdict } from '../verdict'

/** One person with what was decided, as the papers see it. */
export interface Traveller {
  subject: Subject
  found: Verdict
  notes: readonly MemberNote[]
}

export interface PaperOf<T> {
  id: DocumentId
  form: DocumentForm
  sources: Sources
  /** A paper made abroad that may be in a language the IND does not read. */
  foreign?: true
  when: (owner: T) => boolean
}
export interface MemberPaper extends PaperOf<Traveller> {
  routes: readonly Route[]
}

export const FAMILY: readonly Route[] = ['nareis', 'other-family']

/** Routes whose papers somebody collects; the late application has the papers of both routes. */
export function paperRoutes({ found }: Traveller): Route[] {
  const routes = found.route === null ? [] : [found.route]
  return found.alternatives.includes('nareis-late') ? [...routes, 'nareis'] : routes
}
