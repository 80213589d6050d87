import type { Metadata } from 'next'
import { OpenPage } from '@/components/hand-over/open-page'
import { TEXTS } from '@/lib/i18n/texts'
import { localeOf, type PageProps, tabOf } from '../../page-props'
import { PreloadResult } from './preload-result'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return { description: TEXTS[await localeOf(props)].pages.open.intro }
}

export default async function Open(props: PageProps) {
  const locale = await localeOf(props)
  const { pages, ui, faults, errors } = TEXTS[locale]
  return (
    <>
      <PreloadResult locale={locale} />
      <OpenPage
        locale={locale}
        handOver={TEXTS[locale]['hand-over']}
        texts={{
          documentTitle: tabOf(locale, 'open'),
          title: pages.open.title,
          intro: pages.open.intro,
          open: ui.open,
          faults,
          errors: { title: errors.title, prefix: errors.prefix },
        }}
      />
    </>
  )
}
