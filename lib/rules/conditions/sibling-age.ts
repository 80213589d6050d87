import { hasReached } from '../calendar'
import { AGES } from '../figures'
import { not, statusOf } from '../known'
import { byRoute, type HardCondition } from './condition'

/** A brother or sister under 18 when the sponsor came; the day of the asylum application stands for that day. */
export const siblingAge: HardCondition = {
  id: 'sibling-age',
  ages: [AGES.adult],
  sources: ['ind-2026-10'],
  weight: 'hard',
  status: ({ birth, facts }) => statusOf(not(hasReached(AGES.adult, birth, facts.asylumApplication))),
  otherwise: () => byRoute('other-family'),
}
