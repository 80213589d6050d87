/** The register of sources. Each rule, figure and date names its source by these ids. */
export const SOURCES = [
  'ind-2025',
  'ind-2022',
  'vwn',
  'ind-2019',
  'ind-3076d',
  'law-2026',
  'ind-2026',
  'refugeehelp-2026',
  'refugeehelp-2025',
  'vwn-2025',
  'ind-7018',
  'atw',
  'vw-69',
  'cjeu-c550-16',
  'cjeu-c380-17',
  'cjeu-c560-20',
  'cjeu-c279-20',
] as const
export type SourceId = (typeof SOURCES)[number]
