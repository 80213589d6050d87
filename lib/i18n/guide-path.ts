import type { Voice } from '@/lib/rules'
import type { Locale } from './locales'

/** Where the guide, or one chapter of it, stands for a reader. The sponsor's has the short address. */
export const guidePath = ({ locale, voice }: { locale: Locale; voice: Voice }, chapter?: string): string =>
  ['', locale, 'guide', ...(voice === 'sponsor' ? [] : [voice]), ...(chapter ? [chapter] : []), ''].join('/')
