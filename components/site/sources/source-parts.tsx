import type { ReactNode } from 'react'
import type { SourcePage, Translate } from '@/lib/i18n'
import { DateSources, PaperSources } from './coded-sources'
import {
  NoteSources,
  OutcomeSources,
  RouteSources,
  SponsorOutcomeSources,
  StepSources,
} from './conclusion-sources'
import { Differences } from './differences'
import { FigureSources } from './figure-sources'
import { RuleSources } from './rule-sources'
import { SourceRegister } from './source-register'

interface SourcePart {
  /** What links to it by `part-` and this. */
  id: string
  title: string
  about?: string
  shows: ReactNode
}

/** What stands on each page of sources, in order. */
export const sourceParts = (
  t: Translate,
): Readonly<Record<'register' | SourcePage, readonly SourcePart[]>> => ({
  register: [
    {
      id: 'all',
      title: t('sourcePage.page.listTitle'),
      about: t('sourcePage.page.listAbout'),
      shows: <SourceRegister t={t} />,
    },
  ],
  differences: [
    {
      id: 'differ',
      title: t('sourcePage.page.differTitle'),
      about: t('sourcePage.page.differAbout'),
      shows: <Differences t={t} />,
    },
  ],
  rules: [
    { id: 'rules', title: t('sourcePage.page.rulesTitle'), shows: <RuleSources t={t} /> },
    { id: 'figures', title: t('sourcePage.page.figuresTitle'), shows: <FigureSources t={t} /> },
    { id: 'dates', title: t('sourcePage.page.datesTitle'), shows: <DateSources t={t} /> },
  ],
  papers: [
    { id: 'papers', title: t('sourcePage.page.papersTitle'), shows: <PaperSources t={t} /> },
    { id: 'steps', title: t('counsellor.parts.steps'), shows: <StepSources t={t} /> },
  ],
  conclusions: [
    { id: 'routes', title: t('counsellor.parts.routes'), shows: <RouteSources t={t} /> },
    { id: 'outcomes', title: t('counsellor.parts.outcomes'), shows: <OutcomeSources t={t} /> },
    { id: 'sponsors', title: t('counsellor.parts.sponsors'), shows: <SponsorOutcomeSources t={t} /> },
    { id: 'notes', title: t('counsellor.parts.notes'), shows: <NoteSources t={t} /> },
  ],
})

/** The parts of one page, one below the other. */
export const SourceParts = ({ parts }: { parts: readonly SourcePart[] }) =>
  parts.map(({ id, title, about, shows }) => (
    <section key={id} aria-labelledby={`part-${id}`} className="mt-10">
      <h2 id={`part-${id}`} className="font-bold text-xl">
        {title}
      </h2>
      {about && <p className="mt-1">{about}</p>}
      {shows}
    </section>
  ))
