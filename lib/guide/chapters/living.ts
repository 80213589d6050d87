/** After the permit. */
import { date, note, say, step } from '../entry'
import { section } from './chapter'

export const LIVING = {
  settle: [
    section(
      'municipality',
      step('brp'),
      say('brp-why', 'ind-2019'),
      say('housing-right', 'ind-2022', 'ind-2019'),
    ),
    section(
      'health',
      step('tb-test'),
      date('tb-test'),
      step('health-insurance'),
      date('health-insurance'),
      step('family-doctor'),
    ),
    section(
      'daily-life',
      step('school-and-work'),
      step('integration'),
      say('benefits', 'vwn'),
      step('carry-id'),
      say('lost-card', 'ind-2022'),
    ),
  ],
  duties: [
    section(
      'duties-of-family',
      step('duties-family'),
      note('separated'),
      step('separated'),
      say('living-together', 'vwn'),
      say('child-moves-out', 'vwn', 'ind-2025'),
      say('long-absence', 'ind-3076d'),
    ),
    section(
      'duties-of-sponsor',
      step('duties-sponsor'),
      say('duties-source', 'ind-2025', 'ind-3076d'),
      say('false-data', 'ind-3076d'),
    ),
  ],
  stay: [
    section(
      'permit-length',
      date('permit-ends'),
      step('extend-permit'),
      say('permit-length', 'law-2026', 'ind-2025', 'ind-2022', 'vwn', 'ind-2019'),
      say('permit-ends-with-sponsor', 'eu-2024-1347'),
    ),
    section(
      'withdrawal',
      note('permit-under-review'),
      step('answer-intention'),
      date('answer-intention'),
      say('withdrawal', 'vwn'),
      say('own-permit-after', 'vwn'),
    ),
    section(
      'permanent',
      say('permanent', 'law-2026', 'ind-2025', 'ind-2022'),
      say('nationality', 'ind-2022', 'ind-2019'),
    ),
  ],
} as const
