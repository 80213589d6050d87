import { KeepCase } from '@/components/hand-over/keep-case'
import { ResultPage } from '@/components/result/result-page'
import { OfflineChoice } from '@/components/site/offline-choice'
import { TEXTS } from '@/lib/i18n/texts'
import { bakeShorts } from '@/lib/questionnaire/bake-texts'
import { localeOf, metadataOf, type PageProps } from '../../page-props'

export const generateMetadata = metadataOf('result')

export default async function Result(props: PageProps) {
  const locale = await localeOf(props)
  const { pages, ui, offline } = TEXTS[locale]
  return (
    <>
      <ResultPage
        locale={locale}
        title={pages.result.title}
        loading={ui.site.loading}
        shorts={bakeShorts(locale)}
        keep={<KeepCase texts={TEXTS[locale]['hand-over']} />}
      />
      <OfflineChoice locale={locale} texts={offline.choice} />
    </>
  )
}
