import type { Metadata } from 'next'
import { PageTitle } from '@/components/site/text/page-title'
import { TextOfflineChoice } from '@/components/site/text/text-offline-choice'
import { buttonClass } from '@/components/ui/button'
import { TEXTS } from '@/lib/i18n/texts'
import { localeOf, type PageProps } from '../page-props'

const textsOf = async (props: PageProps) => {
  const locale = await localeOf(props)
  const { ui, guide } = TEXTS[locale]
  return { locale, guide, ...ui }
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { start, site } = await textsOf(props)
  return { title: `${start.title} – ${site.name}`, description: start.lead }
}

/** The start: what this is, for whom, how long, what to have at hand, and what happens with answers. */
export default async function Start(props: PageProps) {
  const { locale, guide, start, toDesk } = await textsOf(props)
  const parts = [
    { id: 'for-whom', title: start.forWhomTitle, text: start.forWhom },
    { id: 'time', title: start.timeTitle, text: start.time },
    { id: 'privacy', title: start.privacyTitle, text: start.privacy },
    { id: 'exit', title: start.exitTitle, text: start.exit },
    { id: 'not', title: start.notTitle, text: start.not },
    { id: 'counsellor', title: start.counsellorTitle, text: start.counsellor },
  ]
  return (
    <>
      <PageTitle>{start.title}</PageTitle>
      <p className="mt-3 text-lg">{start.lead}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <a href={`/${locale}/check/who/`} data-part="begin" className={buttonClass('main')}>
          {start.begin}
        </a>
        <a href={`/${locale}/open/`} className={buttonClass('quiet')}>
          {start.open}
        </a>
        <a href={`/${locale}/guide/`} className={buttonClass('quiet')}>
          {guide.page.read}
        </a>
      </div>
      <section data-part="have" className="mt-8 rounded-box border border-soft bg-surface p-5">
        <h2 className="font-bold text-xl">{start.haveTitle}</h2>
        <ul className="mt-2 list-disc space-y-1 ps-6">
          {[start.have1, start.have2, start.have3, start.have4].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="mt-3">{start.missing}</p>
      </section>
      {parts.map(({ id, title, text }) => (
        <section key={id} data-part={id} className="mt-6">
          <h2 className="font-bold text-xl">{title}</h2>
          <p className="mt-1">{text}</p>
        </section>
      ))}
      <p>
        <a href={`/${locale}/desk/`} className="inline-flex min-h-11 items-center">
          {toDesk.link}
        </a>
      </p>
      <TextOfflineChoice locale={locale} />
    </>
  )
}
