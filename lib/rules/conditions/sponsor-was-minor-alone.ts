import type { Unaccompanied } from '../case'
import { both, type Known, statusOf } from '../known'
import { byRoute, type HardCondition } from './condition'

/** With a relative who is no father or mother, a child can still have been alone: person by person (`ind-2021-08`). */
const alone = (answer: Unaccompanied | undefined): Known =>
  answer === 'yes' ? true : answer === 'no' ? false : null

/** Parents come to a sponsor who was under 18 and alone on the day of the asylum application. */
export const sponsorWasMinorAlone: HardCondition = {
  id: 'sponsor-was-minor-alone',
  sources: ['ind-2025', 'ind-2022', 'ind-2019', 'cjeu-c550-16'],
  weight: 'hard',
  status: ({ facts }) => statusOf(both(facts.minorAtApplication, alone(facts.sponsor.unaccompanied))),
  otherwise: () => byRoute('other-family'),
}
