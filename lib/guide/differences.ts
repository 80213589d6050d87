import type { Sources } from '@/lib/rules'

/** Where sources differ or are silent, in plain words on the sources page. The texts are by the same ids. */
export const DIFFERENCES = {
  'start-day': ['vwn', 'ind-2025', 'ind-2022', 'ind-2019'],
  weekend: ['atw'],
  'card-date': ['vwn'],
  transition: ['ind-2026', 'law-2026'],
  'new-law-open': ['law-2026', 'refugeehelp-2026'],
  'running-term': ['refugeehelp-2026', 'law-2026'],
  order: ['ind-2025', 'ind-2022', 'ind-2019'],
  timing: ['ind-2022', 'ind-2019', 'refugeehelp-2026'],
  'missing-papers': ['ind-2025', 'ind-2022'],
  'whose-child': ['ind-2022', 'vwn', 'ind-2019'],
  relation: ['ind-2025', 'ind-2022', 'vwn', 'ind-2019'],
  'unknown-dates': ['ind-2022'],
  language: ['ind-2025', 'ind-2022', 'vwn'],
  'appendix-15': ['ind-2025', 'ind-7018'],
  antecedents: ['ind-2025', 'ind-2022', 'ind-2019'],
  named: ['vwn', 'ind-2019'],
  'family-entrant': ['ind-2019'],
  tb: ['ind-3076d'],
  registration: ['ind-2025', 'ind-2022', 'ind-2019'],
  online: ['ind-2025', 'ind-2022'],
  'embassy-fee': ['ind-2022', 'ind-2025', 'vwn'],
  british: ['ind-3076d', 'ind-7018'],
  'permit-length': ['ind-2025', 'ind-2022', 'law-2026'],
  insurance: ['ind-2022', 'ind-3076d'],
  siblings: ['ind-2026-10', 'vwn', 'ind-2025', 'nidos'],
  'waiting-from': ['refugeehelp-2026', 'ind-2026-10'],
  foster: ['ind-2026-10', 'ind-2025', 'law-2026'],
} as const satisfies Record<string, Sources>

export type DifferenceId = keyof typeof DIFFERENCES
export const DIFFERENCE_IDS = Object.keys(DIFFERENCES) as DifferenceId[]
