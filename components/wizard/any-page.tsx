'use client'
import { usePathname } from 'next/navigation'
import { use, useEffect } from 'react'
import { useStore } from '@/components/ui/use-store'
import { isPageId, type PageId, type StepTexts, type WizardTexts } from '@/lib/questionnaire'
import { LatePeoplePage, WithForms } from './late-forms'
import { QuestionPage } from './question-page'
import { putStep, stepHere, stepOrLoad, turnStore } from './steps'
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
  const path = usePathname()
  const turned = useStore(turnStore)
  const page = turned ?? pageAt(path) ?? loaded
  useEffect(() => putStep(locale, loaded, step), [locale, loaded, step])
  useEffect(() => {
    if (turnStore.get() === pageAt(path)) turnStore.end()
  }, [path])
  useEffect(() => {
    window.addEventListener('popstate', turnStore.end)
    return () => {
      window.removeEventListener('popstate', turnStore.end)
      turnStore.end()
    }
  }, [])
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
  const { tab, page: own, people = {}, countries = [], desk } = useStep(locale, page, step)
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
          <QuestionPage locale={locale} page={page} texts={texts} countries={countries} />
        )}
      </WithDesk>
    </WithForms>
  )
}

function useStep(locale: string, page: PageId, loaded: StepTexts | undefined): StepTexts {
  const here = loaded ?? stepHere(locale, page)
  return here ?? use(stepOrLoad(locale, page))
}
