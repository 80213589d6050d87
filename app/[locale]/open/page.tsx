import type { Metadata } from 'next'
import { OpenPage } from '@/components/wizard/open-page'
import { isLocale } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'

interface Props {
  params: Promise<{ locale: string }>
}

const localeOf = async ({ params }: Props) => {
  const { locale } = await params
  return isLocale(locale) ? locale : 'nl'
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { pages, ui } = TEXTS[await localeOf(props)]
  return { title: `${pages.open.title} – ${ui.site.name}` }
}

export default async function Open(props: Props) {
  const locale = await localeOf(props)
  const { pages, ui, faults, errors } = TEXTS[locale]
  return (
    <OpenPage
      locale={locale}
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
