import type { Metadata } from 'next'
import { isLocale, type Locale } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'

/** What every page below a language gets. */
export interface PageProps {
  params: Promise<{ locale: string }>
}

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
