import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AnyPage } from '@/components/wizard/any-page'
import { isLocale, LOCALES, type Locale } from '@/lib/i18n'
import { TEXTS } from '@/lib/i18n/texts'
import { type PageId, STEP_IDS } from '@/lib/questionnaire'
import { bakeQuestionPage } from '@/lib/questionnaire/bake-texts'

export const dynamicParams = false
export const generateStaticParams = () =>
  LOCALES.flatMap((locale) => STEP_IDS.map((step) => ({ locale, step: step as string })))

interface Props {
  params: Promise<{ locale: string; step: string }>
}

const read = async ({ params }: Props): Promise<{ locale: Locale; page: PageId }> => {
  const { locale, step } = await params
  return { locale: isLocale(locale) ? locale : 'nl', page: step as PageId }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, page } = await read(props)
  const { pages, codes, ui } = TEXTS[locale]
  // A title lands in the history of the browser: it never holds a name.
  const title = pages[page].title.replace('{{person}}', codes.relation.other)
  return { title: `${title} – ${ui.site.name}` }
}

export default async function Step(props: Props) {
  const { locale, page } = await read(props)
  const countries = page === 'person' ? Object.entries(TEXTS[locale].countries) : []
  const questions = (
    <AnyPage locale={locale} page={page} texts={bakeQuestionPage(locale, page)} countries={countries} />
  )
  return page === 'who' ? <WithDesk locale={locale}>{questions}</WithDesk> : questions
}

/** Who helps a client is told of the desk as soon as that is chosen. The style sheet sees it: it needs no script. */
function WithDesk({ locale, children }: { locale: Locale; children: ReactNode }) {
  const { desk } = TEXTS[locale]
  return (
    <div className="group/who">
      {children}
      <div data-testid="to-desk" className="mt-6 hidden group-has-[[value=counsellor]:checked]/who:block">
        <p>{desk.linkAbout}</p>
        <a href={`/${locale}/desk/`} className="inline-flex min-h-11 items-center">
          {desk.link}
        </a>
      </div>
    </div>
  )
}
