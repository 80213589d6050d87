import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SourceParts, sourceParts } from '@/components/site/sources/source-parts'
import { PageTitle } from '@/components/site/text/page-title'
import { isLocale, SOURCE_PAGES, sourcePath } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'

interface Props {
  params: Promise<{ locale: string; part: string }>
}

async function found({ params }: Props) {
  const { locale, part } = await params
  const page = SOURCE_PAGES.find((each) => each === part)
  if (!isLocale(locale) || page === undefined) notFound()
  return { page, t: translator(locale) }
}

export const dynamicParams = false
export const generateStaticParams = () => SOURCE_PAGES.map((part) => ({ part }))

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, t } = await found(props)
  return {
    title: `${t(`sourcePage.pages.${page}.title`)} – ${t('ui.site.name')}`,
    description: t(`sourcePage.pages.${page}.about`),
  }
}

/** Where sources differ, or rules, papers and conclusions with the sources of each. */
export default async function SourcesOfPage(props: Props) {
  const { page, t } = await found(props)
  const parts = sourceParts(t)[page]
  return (
    <>
      <p className="print:hidden">
        <a href={sourcePath(t.locale)} className="inline-flex min-h-11 items-center">
          {t('pages.sources.title')}
        </a>
      </p>
      <PageTitle>{t(`sourcePage.pages.${page}.title`)}</PageTitle>
      <p className="mt-3 text-lg">{t(`sourcePage.pages.${page}.about`)}</p>
      {parts.length > 1 && (
        <nav aria-label={t('sourcePage.page.jump')} className="mt-4 print:hidden">
          <ul>
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={`#part-${id}`} className="inline-flex min-h-11 items-center">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <SourceParts parts={parts} />
    </>
  )
}
