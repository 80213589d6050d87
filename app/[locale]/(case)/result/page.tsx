import { ResultPage } from '@/components/result/result-page'
import { localeOf, metadataOf, type PageProps } from '../../page-props'
import { bakeResult } from './bake-result'

export const generateMetadata = metadataOf('result')

export default async function Result(props: PageProps) {
  return <ResultPage {...bakeResult(await localeOf(props))} />
}
