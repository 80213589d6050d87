import { SourceParts, sourceParts } from '@/components/site/sources/source-parts'
import { PageTitle } from '@/components/site/text/page-title'
import { SOURCE_PAGES, sourcePath } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { localeOf, metadataOf, type PageProps } from '../../page-props'

export const generateMetadata = metadataOf('sources')

/** The register of sources, and the way to each rule, figure and date with its sources. */
export default async function SourcesPage(props: PageProps) {
  const t = translator(await localeOf(props))
  const { register, ...others } = sourceParts(t)
  const elsewhere = SOURCE_PAGES.flatMap((page) => others[page])
  return (
    <>
      <PageTitle>{t('pages.sources.title')}</PageTitle>
      <p className="mt-3 text-lg">{t('pages.sources.intro')}</p>
      <nav aria-label={t('sourcePage.page.bySubject')} className="mt-4 print:hidden">
        <ul>
          {elsewhere.map(({ id, title }) => (
            <li key={id} id={`part-${id}`}>
              <a href={sourcePath(t.locale, `part-${id}`)} className="inline-flex min-h-11 items-center">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SourceParts parts={register} />
    </>
  )
}
