import { KeepCase } from '@/components/hand-over/keep-case'
import { OfflineChoice } from '@/components/site/offline-choice'
import type { Locale } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { bakeShorts } from '@/lib/questionnaire/bake-texts'

/** What the result has of texts when it opens; the others come with its script. */
export function bakeResult(locale: Locale) {
  const { pages, ui, offline, 'hand-over': handOver } = TEXTS[locale]
  const keep = (
    <>
      <KeepCase texts={handOver} fetches="near" />
      <OfflineChoice locale={locale} texts={offline.choice} />
    </>
  )
  return { locale, title: pages.result.title, loading: ui.site.loading, shorts: bakeShorts(locale), keep }
}
