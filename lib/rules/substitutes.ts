/** Papers that cannot be had: what leaves the list, what comes in its place (decisions/papers-that-cannot-be-had.md). */

import { itemOf, paperById } from './documents'
import type { Facts } from './facts'
import type { DocumentId, DocumentItem } from './vocabulary'

const cannotBeHad = ({ state }: DocumentItem) => state === 'cannot-get' || state === 'unsafe-to-get'

const REMAINING_PARENT: readonly DocumentId[] = ['remaining-parent-identity', 'remaining-parent-relationship']
/** Of a foster or adopted child. */
const FOSTER: readonly DocumentId[] = [
  'biological-parents-identity',
  'biological-parents-relationship',
  'adoption-decision',
  'guardianship',
  'death-certificates',
]

interface Exchange {
  leave: readonly DocumentId[]
  come: readonly DocumentId[]
}

/** What one paper that cannot be had does to the list. */
function exchangeOf(id: DocumentId, listed: ReadonlySet<DocumentId>): Exchange | null {
  if (id === 'identity-copy') return { leave: [id], come: ['missing-papers-explanation'] }
  if (id === 'relationship-original')
    return { leave: [id], come: ['relationship-other-evidence', 'missing-papers-explanation'] }
  if (id === 'remaining-parent-consent' || REMAINING_PARENT.includes(id))
    return listed.has('remaining-parent-consent')
      ? { leave: [...REMAINING_PARENT, 'remaining-parent-consent'], come: ['remaining-parent-unable'] }
      : { leave: REMAINING_PARENT, come: [] }
  if (FOSTER.includes(id)) return { leave: [id], come: ['missing-papers-explanation'] }
  return null
}

/** Splits a person's papers into those on the list and those that were replaced. */
export function exchangePapers(
  papers: readonly DocumentItem[],
  facts: Facts,
): { documents: DocumentItem[]; replaced: DocumentItem[] } {
  if (!papers.some(cannotBeHad)) return { documents: [...papers], replaced: [] }
  const listed = new Set(papers.map(({ id }) => id))
  const exchanges = papers
    .filter(cannotBeHad)
    .map(({ id }) => exchangeOf(id, listed))
    .filter((exchange) => exchange !== null)
  const leaving = new Set(exchanges.flatMap(({ leave }) => leave))
  const coming = [...new Set(exchanges.flatMap(({ come }) => come))].filter((id) => !listed.has(id))
  const owner = papers[0]
  const substitutes = owner
    ? coming.map((id) => itemOf(paperById(id), facts, owner.memberId, owner.route))
    : []
  return {
    documents: [...papers.filter(({ id }) => !leaving.has(id)), ...substitutes],
    replaced: papers.filter(({ id }) => leaving.has(id)),
  }
}
