/** All texts of all languages. The compiler holds the others to the shape of the Dutch ones. */
import { texts as en } from '@/locales/en'
import { texts as nl } from '@/locales/nl'
import type { Locale } from './locales'

export type Texts = typeof nl

export const TEXTS: Record<Locale, Texts> = { nl, en }
