/** The papers to collect: one table for the papers of a person, one for those of the whole case. */

import type { PaperState } from './case'
import { CASE_PAPERS, type Family } from './documents/case-papers'
import { MEMBER_PAPERS } from './documents/member-papers'
import { type MemberPaper, type PaperOf, paperRoutes } from './documents/paper'
import type { Facts } from './facts'
import type { Noted } from './person'
import { isStageOpen } from './progress'
import type { DocumentId, DocumentItem, Route } from './vocabulary'

export type { Family } from './documents/case-papers'

const isOpen = ({ subject: { stage } }: Noted) => isStageOpen(stage)

/** Papers of one person before anything was said about what cannot be had. */
export function memberPapers(owner: Noted): DocumentItem[] {
  const papers: DocumentItem[] = []
  if (!isOpen(owner)) return papers
  const { facts, member } = owner.subject
  const routes = paperRoutes(owner)
  for (const paper of MEMBER_PAPERS) {
    const route = paper.routes.find((candidate) => routes.includes(candidate))
    if (route !== undefined && paper.when(owner)) papers.push(itemOf(paper, facts, member.id, route))
  }
  return papers
}

/** Papers of the whole case, from the finished lists of everybody. */
export const casePapers = (family: Family): DocumentItem[] =>
  CASE_PAPERS.filter(({ when }) => when(family)).map((paper) => itemOf(paper, family.facts, null, null))

/** What the user said of a paper; null: nothing yet. */
const stateOf = (facts: Facts, memberId: string | null, id: DocumentId): PaperState | null =>
  facts.file.checklist === undefined ? null : (facts.file.checklist[`${memberId ?? 'case'}:${id}`] ?? null)

/** A paper as an item of the list. */
export function itemOf(
  paper: Pick<PaperOf<never>, 'id' | 'form' | 'sources' | 'foreign'>,
  facts: Facts,
  memberId: string | null,
  route: Route | null,
): DocumentItem {
  return {
    id: paper.id,
    memberId,
    route,
    form: paper.form,
    sources: paper.sources,
    mayNeedTranslation: paper.foreign === true && facts.application.documentsNeedTranslation !== 'no',
    state: stateOf(facts, memberId, paper.id),
  }
}

/** Every paper with its form and sources, and whether it comes from abroad. */
export const PAPERS: readonly Readonly<Pick<PaperOf<never>, 'id' | 'form' | 'sources' | 'foreign'>>[] = [
  ...MEMBER_PAPERS,
  ...CASE_PAPERS,
]

/** The row of a paper that comes in the place of another. */
export const paperById = (id: DocumentId): MemberPaper =>
  MEMBER_PAPERS.find((paper) => paper.id === id) as MemberPaper
