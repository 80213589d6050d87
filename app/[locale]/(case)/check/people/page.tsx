import { AnyPage } from '@/components/wizard/any-page'
import { bakeQuestionPage } from '@/lib/questionnaire/bake-texts'
import { localeOf, metadataOf, type PageProps } from '../../../page-props'

export const generateMetadata = metadataOf('people')

export default async function People(props: PageProps) {
  const locale = await localeOf(props)
  return <AnyPage locale={locale} page="people" texts={bakeQuestionPage(locale, 'people')} countries={[]} />
}
