import { KeepCase } from '@/components/hand-over/keep-case'
import { ResultPage } from '@/components/result/result-page'
import { OfflineChoice } from '@/components/site/offline-choice'
import type { Locale } from '@/lib/i18n'
import { type QuestionSources, resultContent } from '@/lib/questionnaire/question-texts'

/** The result, with the ways to keep the case and the guide. */
export function resultView(locale: Locale, sources: QuestionSources) {
  const texts = resultContent(sources)
  const keep = (
    <>
      <KeepCase texts={sources['hand-over']} fetches="near" />
      <OfflineChoice locale={locale} texts={sources.offline.choice} />
    </>
  )
  return () => <ResultPage locale={locale} {...texts} keep={keep} />
}
