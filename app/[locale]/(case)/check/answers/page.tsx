import { TEXTS } from '@/lib/i18n/texts'
import { commonTexts } from '@/lib/questionnaire/question-texts'
import { localeOf, type PageProps } from '../../../page-props'
import { CaseViews } from '../../case-views'

export default async function Answers(props: PageProps) {
  const locale = await localeOf(props)
  return <CaseViews locale={locale} path={`/${locale}/check/answers/`} wizard={commonTexts(TEXTS[locale])} />
}
