/** Texts that have a variant for paper, which lies around at home: nothing there tells of violence at home. */
import type { TextKey } from '@/lib/i18n'
import type { Said } from './said'

type Plain<K> = K extends `${infer Base}Paper` ? Extract<Base, `${'notes' | 'steps'}.${string}`> : never
type HasPaper = Plain<TextKey>

/** Every text that has such a variant: the compiler finds one that is missing, and one too many. */
const HAS_PAPER: Readonly<Record<HasPaper, true>> = {
  'notes.separated.text': true,
  'steps.duties-family.text': true,
  'steps.duties-family.text-children': true,
  'steps.separated.text': true,
}

const hasPaper = (key: TextKey): key is HasPaper => key in HAS_PAPER

/** The text as it may be printed. */
export const onPaper = (said: Said): Said =>
  hasPaper(said.key) ? { ...said, key: `${said.key}Paper` } : said
