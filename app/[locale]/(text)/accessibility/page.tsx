import { PageTitle } from '@/components/site/text/page-title'
import { translator } from '@/lib/i18n/all'
import { TEXTS } from '@/lib/i18n/texts'
import { localeOf, metadataOf, type PageProps } from '../../page-props'

export const generateMetadata = metadataOf('accessibility')

/** What was tried so that nobody is kept out, and what was not. */
export default async function Accessibility(props: PageProps) {
  const t = translator(await localeOf(props))
  return (
    <>
      <PageTitle>{t('pages.accessibility.title')}</PageTitle>
      <p className="mt-3 text-lg">{t('pages.accessibility.intro')}</p>
      {Object.entries(TEXTS[t.locale].accessibility).map(([id, { title, text }]) => (
        <section key={id} aria-labelledby={id} className="mt-6 break-inside-avoid">
          <h2 id={id} className="font-bold text-xl">
            {title}
          </h2>
          <p className="mt-1">{text}</p>
        </section>
      ))}
    </>
  )
}
