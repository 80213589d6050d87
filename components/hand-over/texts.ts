import type { Texts } from '@/lib/i18n'

/** What is said while a case is kept, locked, handed over and opened. */
export type HandOverTexts = Texts['hand-over']
