/** Finds the words that stay Dutch in the texts of a question and explains them there, at build time. */

import { firstUses, GLOSSARY, type GlossaryId } from '@/lib/glossary'
import type { Translate } from '@/lib/i18n'
import type { FieldTexts, Meaning, PageTexts } from './page-texts'

const meaningOf = (t: Translate, id: GlossaryId): Meaning => [GLOSSARY[id].dutch, t(`words.of.${id}.meaning`)]

/** Nothing where there is nothing to explain: the page is sent without it. */
const meanings = (t: Translate, ids: readonly GlossaryId[]) =>
  ids.length > 0 ? ids.map((id) => meaningOf(t, id)) : undefined

const texts = (...all: (string | undefined)[]) => all.filter((text) => text !== undefined)

function explained(t: Translate, field: FieldTexts, ...around: (string | undefined)[]): FieldTexts {
  const { title, before, hint, options, optionHints, why, find } = field
  const [seen = [], behind = []] = firstUses([
    texts(...around, title, before, hint, ...Object.values(options), ...Object.values(optionHints)),
    texts(why, find),
  ])
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
