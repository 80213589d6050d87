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
export const siteMetadata: Metadata = {
  robots: { index: true },
  referrer: 'no-referrer',
  // Numbers of papers and dates are no telephone numbers; the links of the site are enough.
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export async function localeOf({ params }: PageProps): Promise<Locale> {
  const { locale } = await params
  return isLocale(locale) ? locale : 'nl'
}

type OwnTexts =
  | 'answers'
  | 'result'
  | 'open'
  | 'letters'
  | 'words'
  | 'guide'
  | 'sources'
  | 'accessibility'
  | 'privacy'

/** What the tab of the browser is called. It lands in the history of the browser: it holds no answer. */
export const tabOf = (locale: Locale, page: OwnTexts): string => {
  const { pages, ui } = TEXTS[locale]
  return `${pages[page].title} – ${ui.site.name}`
}

/** The title of a page with texts of its own. */
export const metadataOf =
  (page: OwnTexts) =>
  async (props: PageProps): Promise<Metadata> => {
    const locale = await localeOf(props)
    return { title: tabOf(locale, page), description: TEXTS[locale].pages[page].intro }
  }
