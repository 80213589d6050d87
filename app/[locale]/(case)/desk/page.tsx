import type { Metadata } from 'next'
import { KeepCase } from '@/components/hand-over/keep-case'
import { NewClient } from '@/components/site/new-client'
import { DeskPage } from '@/components/wizard/desk/desk-page'
import { Practice } from '@/components/wizard/desk/practice'
import type { BriefTexts, DeskTexts } from '@/components/wizard/desk/texts'
import { TEXTS } from '@/lib/i18n/texts'
import { PRACTICE_IDS, practiceFamily } from '@/lib/practice'
import { FIELDS, type FieldId, PAGES } from '@/lib/questionnaire'
import { commonTexts, countryList, plainPageTexts } from '@/lib/questionnaire/question-texts'
import { localeOf, type PageProps } from '../../page-props'
import './desk.css'

const FIELD_IDS = Object.keys(FIELDS) as FieldId[]

/** The brief texts of one question: they are grouped as the questions are. */
function briefOf(brief: object, id: FieldId): BriefTexts | undefined {
  const found = id
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], brief)
  return found as BriefTexts | undefined
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return { description: TEXTS[await localeOf(props)].desk.intro }
}

/** The counsellor's desk. Its texts speak to the counsellor alone. */
export default async function Desk(props: PageProps) {
  const locale = await localeOf(props)
  const { desk, device, practice, ui } = TEXTS[locale]
  const { brief, ...deskTexts } = desk
  const { families, ...practiceTexts } = practice
  const texts: DeskTexts = {
    pages: Object.fromEntries(
      PAGES.map(({ id }) => [id, plainPageTexts(TEXTS[locale], id, 'counsellor')]),
    ) as DeskTexts['pages'],
    documentTitle: `${desk.title} – ${ui.site.name}`,
    wizard: { ...commonTexts(TEXTS[locale]), people: ui.people },
    desk: deskTexts,
    brief: Object.fromEntries(FIELD_IDS.map((id) => [id, briefOf(brief, id)])),
    countries: countryList(TEXTS[locale]),
  }
  return (
    <DeskPage
      locale={locale}
      texts={texts}
      newClient={<NewClient locale={locale} texts={{ ...device, keep: ui.site.keep }} />}
    >
      <Practice
        families={PRACTICE_IDS.map((id) => ({ id, ...families[id], ...practiceFamily(id) }))}
        texts={practiceTexts}
      />
      <KeepCase fetches="near" texts={TEXTS[locale]['hand-over']} />
    </DeskPage>
  )
}
