'use client'
import { use, useEffect } from 'react'
import { useTurns } from '@/components/ui/turns'
import { isPageId, type PageId, type StepTexts, type WizardTexts } from '@/lib/questionnaire'
import { LatePeoplePage, lacksForms, WithForms } from './late-forms'
import { pathOf } from './navigate'
import { QuestionPage } from './question-page'
import { putStep, stepHere, stepOrLoad } from './steps'
import { WithDesk } from './with-desk'

interface Props {
  locale: string
  /** The page that was loaded; from there on others take its place. */
  page: PageId
  /** Of the page that was loaded. */
  step: StepTexts
  wizard: WizardTexts
}

const pageAt = (path: string): PageId | null => path.split('/').find(isPageId) ?? null

/** Any page of the questionnaire. */
export function AnyPage({ locale, page: loaded, step, wizard }: Props) {
  useEffect(() => putStep(pathOf(locale, { page: loaded }), step), [locale, loaded, step])
  const path = useTurns((asked) => {
    const other = asked.startsWith(`/${locale}/`) ? pageAt(asked) : null
    return other !== null && stepHere(asked) !== undefined && !lacksForms(other)
  })
  const page = pageAt(path) ?? loaded
  return (
    <OnePage
      key={page}
      locale={locale}
      page={page}
      step={page === loaded ? step : undefined}
      wizard={wizard}
    />
  )
}

function OnePage({ locale, page, step, wizard }: Omit<Props, 'step'> & { step: StepTexts | undefined }) {
  const { tab, page: own, people = {}, countries = {}, desk } = useStep(locale, page, step)
  useEffect(() => {
    document.title = tab
  }, [tab])
  const texts = { page: own, wizard: { ...wizard, people } }
  return (
    <WithForms page={page}>
      <WithDesk locale={locale} texts={desk}>
        {page === 'people' ? (
          <LatePeoplePage locale={locale} texts={texts} />
        ) : (
          <QuestionPage locale={locale} page={page} texts={texts} countries={Object.entries(countries)} />
        )}
      </WithDesk>
    </WithForms>
  )
}

function useStep(locale: string, page: PageId, loaded: StepTexts | undefined): StepTexts {
  const path = pathOf(locale, { page })
  return loaded ?? stepHere(path) ?? use(stepOrLoad(path))
}
