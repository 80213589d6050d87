import type { Locale } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { bakeShorts } from '@/lib/questionnaire/bake-texts'

/** What the result has of texts when it opens; the others come with its script. */
export function bakeResult(locale: Locale) {
  const { pages, ui } = TEXTS[locale]
  return { locale, title: pages.result.title, loading: ui.site.loading, shorts: bakeShorts(locale) }
}
