import type { Metadata } from 'next'
import { PeoplePage } from '@/components/wizard/people-page'
import { isLocale } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { bakeQuestionPage } from '@/lib/questionnaire/bake-texts'

interface Props {
  params: Promise<{ locale: string }>
}

const localeOf = async ({ params }: Props) => {
  const { locale } = await params
  return isLocale(locale) ? locale : 'nl'
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { pages, ui } = TEXTS[await localeOf(props)]
  return { title: `${pages.people.title} – ${ui.site.name}` }
}

export default async function People(props: Props) {
  const locale = await localeOf(props)
  return <PeoplePage locale={locale} texts={bakeQuestionPage(locale, 'people')} />
}
