/** Finds the words that stay Dutch in the texts of a question and explains them there, at build time. */
import type { Translate } from '@/lib/i18n'
import { usesIn, WORDS, type WordId } from '@/lib/words'
import type { FieldTexts, Meaning, PageTexts } from './page-texts'

const wordsIn = (...texts: (string | undefined)[]): WordId[] => [
  ...new Set(texts.flatMap((text) => usesIn(text ?? '').map(({ id }) => id))),
]

const meaningOf = (t: Translate, id: WordId): Meaning => [WORDS[id].dutch, t(`words.of.${id}.meaning`)]

/** Nothing where there is nothing to explain: the page is sent without it. */
const meanings = (t: Translate, ids: readonly WordId[]) =>
  ids.length > 0 ? ids.map((id) => meaningOf(t, id)) : undefined

function explained(t: Translate, field: FieldTexts, ...around: (string | undefined)[]): FieldTexts {
  const { title, before, hint, options, optionHints, why, find } = field
  const seen = wordsIn(
    ...around,
    title,
    before,
    hint,
    ...Object.values(options),
    ...Object.values(optionHints),
  )
  const behind = wordsIn(why, find).filter((id) => !seen.includes(id))
  return { ...field, words: meanings(t, seen), whyWords: meanings(t, behind) }
}

/** The texts of a page, each question with its words explained; those of the introduction at the first question. */
export function withMeanings(t: Translate, page: PageTexts): PageTexts {
  const fields = Object.entries(page.fields).map(([id, field], at) => [
    id,
    explained(t, field, at === 0 ? page.intro : undefined),
  ])
  return { ...page, fields: Object.fromEntries(fields) as PageTexts['fields'] }
}
