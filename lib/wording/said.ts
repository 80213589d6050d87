/** A text that was chosen, not yet in a language: the same choice serves every language and voice. */
import { formatWeekday, type TextKey, type Translate, type Values } from '@/lib/i18n'
import type { Day } from '@/lib/rules'

export interface Said {
  key: TextKey
  values?: Values
  /** Days that the text has, by the name of their placeholder; they are said in words. */
  days?: Readonly<Record<string, Day>>
}

/** The text in the language and voice of `t`. */
export function say(t: Translate, { key, values, days }: Said): string {
  const inWords = Object.entries(days ?? {}).map(([name, day]) => [name, formatWeekday(t.locale, day)])
  return t(key, { ...values, ...Object.fromEntries(inWords) })
}
