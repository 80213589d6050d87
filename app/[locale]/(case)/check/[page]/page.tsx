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

/**
 * A page of questions. Its own texts come with it: those of the others are loaded once it is there. Who opens the first
 * page has the second one with it, whatever the network.
 */
export default async function Page(props: Props) {
  const locale = await localeOf(props)
  const { page: asked } = await props.params
  const page = isPageId(asked) ? asked : 'who'
  const sources = TEXTS[locale]
  const contents = page === PAGE_IDS[0] ? PAGE_IDS.slice(0, 2) : [page]
  return (
    <CaseViews
      locale={locale}
      path={`/${locale}/check/${page}/`}
      wizard={commonTexts(sources)}
      contents={Object.fromEntries(contents.map((id) => [id, pageContent(sources, id)]))}
    />
  )
}
