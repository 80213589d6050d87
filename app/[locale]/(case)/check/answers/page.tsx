import { KeepCase } from '@/components/hand-over/keep-case'
import { AnswersOrResult } from '@/components/result/answers-or-result'
import { AnswersPage, type AnswersTexts } from '@/components/wizard/answers-page'
import { translator } from '@/lib/i18n/all'
import { TEXTS } from '@/lib/i18n/texts'
import { PAGES } from '@/lib/questionnaire'
import { bakeAnswers, bakeWizard } from '@/lib/questionnaire/bake-texts'
import { VOICES, type Voice } from '@/lib/rules'
import { localeOf, metadataOf, type PageProps, tabOf } from '../../../page-props'
import { bakeResult } from '../../result/bake-result'

export const generateMetadata = metadataOf('answers')

const perVoice = (text: (voice: Voice) => string) =>
  Object.fromEntries(VOICES.map((voice) => [voice, text(voice)])) as Record<Voice, string>

export default async function Answers(props: PageProps) {
  const locale = await localeOf(props)
  const texts: AnswersTexts = {
    title: perVoice((voice) => translator(locale, voice)('pages.answers.title')),
    intro: perVoice((voice) => translator(locale, voice)('pages.answers.intro')),
    pages: Object.fromEntries(PAGES.map(({ id }) => [id, bakeAnswers(locale, id)])) as AnswersTexts['pages'],
    wizard: bakeWizard(locale),
    answers: TEXTS[locale].ui.answers,
    countries: TEXTS[locale].countries,
  }
  const keep = TEXTS[locale]['hand-over']
  return (
    <AnswersOrResult
      tabs={{ answers: tabOf(locale, 'answers'), result: tabOf(locale, 'result') }}
      result={bakeResult(locale)}
    >
      <AnswersPage locale={locale} texts={texts} keep={<KeepCase texts={keep} fetches="touched" />} />
    </AnswersOrResult>
  )
}
