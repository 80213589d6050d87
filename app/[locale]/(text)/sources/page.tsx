import type { ReactNode } from 'react'
import { ExplainWords } from '@/components/site/explain-words'
import { DateSources, PaperSources } from '@/components/site/sources/coded-sources'
import {
  NoteSources,
  OutcomeSources,
  RouteSources,
  SponsorOutcomeSources,
  StepSources,
} from '@/components/site/sources/conclusion-sources'
import { Differences } from '@/components/site/sources/differences'
import { FigureSources } from '@/components/site/sources/figure-sources'
import { RuleSources } from '@/components/site/sources/rule-sources'
import { SourceRegister } from '@/components/site/sources/source-register'
import { PageTitle } from '@/components/site/text/page-title'
import { translator } from '@/lib/i18n/all'
import { localeOf, metadataOf, type PageProps } from '../../page-props'

export const generateMetadata = metadataOf('sources')

/** Every rule, figure and date with its sources; where sources differ, and what the guide does then. */
export default async function SourcesPage(props: PageProps) {
  const t = translator(await localeOf(props))
  const parts = [
    {
      id: 'all',
      title: t('sourcePage.page.listTitle'),
      about: t('sourcePage.page.listAbout'),
      shows: <SourceRegister t={t} />,
    },
    {
      id: 'differ',
      title: t('sourcePage.page.differTitle'),
      about: t('sourcePage.page.differAbout'),
      shows: <Differences t={t} />,
    },
    { id: 'rules', title: t('sourcePage.page.rulesTitle'), shows: <RuleSources t={t} /> },
    { id: 'figures', title: t('sourcePage.page.figuresTitle'), shows: <FigureSources t={t} /> },
    { id: 'dates', title: t('sourcePage.page.datesTitle'), shows: <DateSources t={t} /> },
    { id: 'papers', title: t('sourcePage.page.papersTitle'), shows: <PaperSources t={t} /> },
    { id: 'steps', title: t('counsellor.parts.steps'), shows: <StepSources t={t} /> },
    { id: 'routes', title: t('counsellor.parts.routes'), shows: <RouteSources t={t} /> },
    { id: 'outcomes', title: t('counsellor.parts.outcomes'), shows: <OutcomeSources t={t} /> },
    { id: 'sponsors', title: t('counsellor.parts.sponsors'), shows: <SponsorOutcomeSources t={t} /> },
    { id: 'notes', title: t('counsellor.parts.notes'), shows: <NoteSources t={t} /> },
  ]
  return (
    <ExplainWords t={t}>
      <PageTitle>{t('pages.sources.title')}</PageTitle>
      <p className="mt-3 text-lg">{t('pages.sources.intro')}</p>
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
      {parts.map(({ id, title, about, shows }) => (
        <Part key={id} id={`part-${id}`} title={title} about={about}>
          {shows}
        </Part>
      ))}
    </ExplainWords>
  )
}

interface PartProps {
  id: string
  title: string
  about?: string
  children: ReactNode
}

function Part({ id, title, about, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="font-bold text-xl">
        {title}
      </h2>
      {about && <p className="mt-1">{about}</p>}
      {children}
    </section>
  )
}
