import { KeepCase } from '@/components/hand-over/keep-case'
import { AnswersPage } from '@/components/wizard/answers-page'
import type { Locale } from '@/lib/i18n'
import type { WizardTexts } from '@/lib/questionnaire'
import { answersContent, type QuestionSources } from '@/lib/questionnaire/question-texts'

/** Checking the answers, with the ways to keep the case. */
export function answersView(
  { locale, wizard }: { locale: Locale; wizard: WizardTexts },
  sources: QuestionSources,
) {
  const texts = answersContent(sources, wizard)
  const keep = <KeepCase texts={sources['hand-over']} fetches="touched" />
  return () => <AnswersPage locale={locale} texts={texts} keep={keep} />
}
