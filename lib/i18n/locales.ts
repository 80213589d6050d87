/** The languages. A new one is a folder in `locales/` and a line here and in resources.ts. */
export const LOCALES = ['nl', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export const isLocale = (code: string): code is Locale => LOCALES.some((locale) => locale === code)
