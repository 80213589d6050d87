import { KeepCase } from '@/components/hand-over/keep-case'
import { ResultPage } from '@/components/result/result-page'
import { OfflineChoice } from '@/components/site/offline-choice'
import { TEXTS } from '@/lib/i18n/texts'
import { localeOf, metadataOf, type PageProps } from '../../page-props'
import { bakeResult } from './bake-result'

export const generateMetadata = metadataOf('result')

export default async function Result(props: PageProps) {
  const locale = await localeOf(props)
  const { offline, 'hand-over': handOver } = TEXTS[locale]
  return (
    <>
      <ResultPage {...bakeResult(locale)} keep={<KeepCase texts={handOver} fetches="near" />} />
      <OfflineChoice locale={locale} texts={offline.choice} />
    </>
  )
}
