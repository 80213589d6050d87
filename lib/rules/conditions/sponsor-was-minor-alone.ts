import { AGES } from '../figures'
import { statusOf } from '../known'
import { byRoute, type HardCondition } from './condition'

/** Parents, brothers and sisters come to a sponsor who was under 18 and alone on the day of the asylum application. */
export const sponsorWasMinorAlone: HardCondition = {
  id: 'sponsor-was-minor-alone',
  ages: [AGES.adult],
  sources: [
    'ind-2025',
    'ind-2022',
    'ind-2019',
    'cjeu-c550-16',
    'cjeu-c273-20',
    'cjeu-c230-21',
    'ind-2021-08',
  ],
  weight: 'hard',
  status: ({ facts }) => statusOf(facts.minorAlone),
  otherwise: () => byRoute('other-family'),
}
