'use client'
import { memo, use, useDeferredValue, useEffect, useLayoutEffect } from 'react'
import { Prepared, Shown } from '@/components/ui/prepared'
import { useTurns } from '@/components/ui/turns'
import { useStore } from '@/components/ui/use-store'
import { isPageId, type PageId, type StepTexts, type WizardTexts } from '@/lib/questionnaire'
import { AheadOf, aheadStore } from './ahead'
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

/** Any page of the questionnaire, and beside it, where nobody sees it, the one that Continue leads to. */
export function AnyPage({ locale, page: loaded, step, wizard }: Props) {
  useEffect(() => putStep(pathOf(locale, { page: loaded }), step), [locale, loaded, step])
  const canStand = (page: PageId) => stepHere(pathOf(locale, { page })) !== undefined && !lacksForms(page)
  const path = useTurns((to) => {
    const other = to.startsWith(`/${locale}/`) ? pageAt(to) : null
    return other !== null && canStand(other)
  })
  const shown = pageAt(path) ?? loaded
  // Made a little at a time, so that a press meanwhile is answered first.
  const asked = useStore(aheadStore)
  const made = useDeferredValue(asked)
  const ahead = asked && made
  const isOfShown = ahead?.from === shown && ahead.stop.page !== shown && canStand(ahead.stop.page)
  const next = isOfShown && ahead.stop.page !== 'people' ? [ahead.stop.page] : []
  // A page that stood is made anew when somebody comes to it again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each page that stands
  useLayoutEffect(() => () => aheadStore.put(null), [shown])
  return [shown, ...next].map((page) => (
    <Prepared key={page} isShown={page === shown}>
      <AheadOf value={page === shown ? null : ahead}>
        <OnePage locale={locale} page={page} step={page === loaded ? step : undefined} wizard={wizard} />
      </AheadOf>
    </Prepared>
  ))
}

const OnePage = memo(function OnePage({
  locale,
  page,
  step,
  wizard,
}: Omit<Props, 'step'> & { step: StepTexts | undefined }) {
  const { tab, page: own, people = {}, countries = {}, desk } = useStep(locale, page, step)
  const isShown = use(Shown)
  useEffect(() => {
    if (isShown) document.title = tab
  }, [tab, isShown])
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
})

function useStep(locale: string, page: PageId, loaded: StepTexts | undefined): StepTexts {
  const path = pathOf(locale, { page })
  return loaded ?? stepHere(path) ?? use(stepOrLoad(path))
}
