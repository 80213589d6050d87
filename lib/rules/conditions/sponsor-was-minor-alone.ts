import { both, known, statusOf } from '../known'
import { byRoute, type HardCondition } from './condition'

/** Parents come to a sponsor who was under 18 and alone on the day of the asylum application. */
export const sponsorWasMinorAlone: HardCondition = {
  id: 'sponsor-was-minor-alone',
  sources: ['ind-2025', 'ind-2022', 'ind-2019', 'cjeu-c550-16'],
  weight: 'hard',
  status: ({ facts }) => statusOf(both(facts.minorAtApplication, known(facts.sponsor.unaccompanied))),
  otherwise: () => byRoute('other-family'),
}
