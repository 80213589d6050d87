import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { isLocale, LOCALES, type Locale } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'

/** What every page below a language gets. */
export interface PageProps {
  params: Promise<{ locale: string }>
}

/** What the layout around pages in a language gets. */
export interface LayoutProps extends PageProps {
  children: ReactNode
}

/** Each page is built in every language, and in no other. */
export const everyLocale = () => LOCALES.map((locale) => ({ locale }))

/** What holds for every page; a title and a description come from the page itself. */
export const siteMetadata: Metadata = { robots: { index: true }, referrer: 'no-referrer' }

export async function localeOf({ params }: PageProps): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : 'nl'
}

/** The title of a page with texts of its own. A title lands in the history of the browser: it holds no answer. */
export const metadataOf =
  (
    page:
      | 'people'
      | 'answers'
      | 'result'
      | 'open'
      | 'letters'
      | 'words'
      | 'guide'
      | 'sources'
      | 'accessibility'
      | 'privacy',
  ) =>
  async (props: PageProps): Promise<Metadata> => {
    const { pages, ui } = TEXTS[await localeOf(props)]
    return { title: `${pages[page].title} – ${ui.site.name}`, description: pages[page].intro }
  }
