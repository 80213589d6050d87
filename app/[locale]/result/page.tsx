import type { Metadata } from 'next'
import { ResultPage } from '@/components/result/result-page'
import { isLocale } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { bakeShorts } from '@/lib/questionnaire/bake-texts'

interface Props {
  params: Promise<{ locale: string }>
}

const localeOf = async ({ params }: Props) => {
  const { locale } = await params
  return isLocale(locale) ? locale : 'nl'
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { pages, ui } = TEXTS[await localeOf(props)]
  return { title: `${pages.result.title} – ${ui.site.name}` }
}

export default async function Result(props: Props) {
  const locale = await localeOf(props)
  const { pages, ui } = TEXTS[locale]
  return (
    <ResultPage
      locale={locale}
      title={pages.result.title}
      loading={ui.site.loading}
      shorts={bakeShorts(locale)}
    />
  )
}
