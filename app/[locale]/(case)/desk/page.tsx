import type { Metadata } from 'next'
import { KeepCase } from '@/components/hand-over/keep-case'
import { DeskPage } from '@/components/wizard/desk/desk-page'
import { Practice } from '@/components/wizard/desk/practice'
import type { DeskTexts } from '@/components/wizard/desk/texts'
import { TEXTS } from '@/lib/i18n/texts'
import { PRACTICE_IDS, practiceFamily } from '@/lib/practice'
import { PAGES } from '@/lib/questionnaire'
import { commonTexts, countryList, plainPageTexts } from '@/lib/questionnaire/question-texts'
import { localeOf, type PageProps } from '../../page-props'

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return { description: TEXTS[await localeOf(props)].desk.intro }
}

/** The counsellor's desk. Its texts speak to the counsellor alone. */
export default async function Desk(props: PageProps) {
  const locale = await localeOf(props)
  const { desk, practice, ui } = TEXTS[locale]
  const { families, ...practiceTexts } = practice
  const texts: DeskTexts = {
    pages: Object.fromEntries(
      PAGES.map(({ id }) => [id, plainPageTexts(TEXTS[locale], id, 'counsellor')]),
    ) as DeskTexts['pages'],
    documentTitle: `${desk.title} – ${ui.site.name}`,
    wizard: { ...commonTexts(TEXTS[locale]), people: ui.people },
    desk,
    countries: countryList(TEXTS[locale]),
  }
  return (
    <DeskPage locale={locale} texts={texts}>
      <Practice
        families={PRACTICE_IDS.map((id) => ({ id, ...families[id], ...practiceFamily(id) }))}
        texts={practiceTexts}
      />
      <KeepCase fetches="near" texts={TEXTS[locale]['hand-over']} />
    </DeskPage>
  )
}
