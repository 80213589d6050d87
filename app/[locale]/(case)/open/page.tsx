import { OpenPage } from '@/components/hand-over/open-page'
import { TEXTS } from '@/lib/i18n/texts'
import { localeOf, metadataOf, type PageProps } from '../../page-props'

export const generateMetadata = metadataOf('open')

export default async function Open(props: PageProps) {
  const locale = await localeOf(props)
  const { pages, ui, faults, errors } = TEXTS[locale]
  return (
    <OpenPage
      locale={locale}
      handOver={TEXTS[locale]['hand-over']}
      texts={{
        title: pages.open.title,
        intro: pages.open.intro,
        open: ui.open,
        faults,
        errors: { title: errors.title, prefix: errors.prefix },
      }}
    />
  )
}
