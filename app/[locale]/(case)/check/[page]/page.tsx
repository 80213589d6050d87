import { LOCALES } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { isPageId, PAGE_IDS } from '@/lib/questionnaire'
import { commonTexts, pageContent } from '@/lib/questionnaire/question-texts'
import { localeOf } from '../../../page-props'
import { CaseViews } from '../../case-views'

export const dynamicParams = false
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => PAGE_IDS.map((page) => ({ locale, page: page as string })))

interface Props {
  params: Promise<{ locale: string; page: string }>
}

/** A page of questions. Its own texts come with it, and those of the page after it: the others are loaded later. */
export default async function Page(props: Props) {
  const locale = await localeOf(props)
  const { page: asked } = await props.params
  const page = isPageId(asked) ? asked : 'who'
  const sources = TEXTS[locale]
  const at = PAGE_IDS.indexOf(page)
  const contents = PAGE_IDS.slice(at, at + 2).map((id) => [id, pageContent(sources, id)])
  return (
    <CaseViews
      locale={locale}
      path={`/${locale}/check/${page}/`}
      wizard={commonTexts(sources)}
      contents={Object.fromEntries(contents)}
    />
  )
}
