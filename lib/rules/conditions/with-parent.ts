import { isNo, type Subject } from '../subject'
import type { SoftCondition } from './condition'

const aParentComes = ({ facts, verdictOf }: Subject): boolean =>
  facts.members.some(({ id, relation }) => {
    const verdict = relation === 'parent' ? verdictOf(id) : null
    return verdict !== null && !isNo(verdict.outcome)
  })

/** Brothers and sisters come together with a parent. */
export const withParent: SoftCondition = {
  id: 'with-parent',
  sources: ['ind-2026-10'],
  weight: 'soft',
  status: (subject) => (aParentComes(subject) ? 'met' : 'unknown'),
}
