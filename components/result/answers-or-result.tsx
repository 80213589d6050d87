'use client'
import { type ComponentProps, type ReactNode, useEffect, useState } from 'react'
import { afterPaint } from '@/components/ui/after-paint'
import { useTurns } from '@/components/ui/turns'
import { useStore } from '@/components/ui/use-store'
import type { Locale } from '@/lib/i18n'
import { resultTranslator, resultTranslatorAtHand } from '@/lib/i18n/result-translator'
import { caseStore, today } from '@/lib/questionnaire'
import { openingOf } from '@/lib/take-away'
import type * as Page from './result-page'
import { ResultWaits } from './result-waits'

interface Props {
  result: ComponentProps<typeof Page.ResultPage>
  /** What the tab of the browser is called, for each of the two. */
  tabs: { answers: string; result: string }
  /** What stands below the result. */
  below: ReactNode
  /** The answers. */
  children: ReactNode
}

let page: typeof Page | undefined

async function fetchPage(): Promise<typeof Page> {
  page ??= await import('./result-page')
  return page
}

const resultPath = (locale: Locale) => `/${locale}/result/`

/** The answers, and the result in their place at the press: what it needs comes, and is worked out, while they are read. */
export function AnswersOrResult({ result, tabs, below, children }: Props) {
  const { locale } = result
  const { status, draft, toldToday } = useStore(caseStore)
  const { file } = draft
  const [ResultPage, setResultPage] = useState(() => page?.ResultPage)
  const path = useTurns(
    (asked) =>
      asked === `/${locale}/check/answers/` ||
      (asked === resultPath(locale) && ResultPage !== undefined && resultTranslatorAtHand(locale) !== null),
  )
  const isResult = path === resultPath(locale)

  useEffect(() => {
    if (status !== 'ready') return
    return afterPaint(() => {
      Promise.all([resultTranslator(locale), fetchPage()]).then(
        ([of, { ResultPage: found }]) => {
          setResultPage(() => found)
          openingOf(file, toldToday ?? today(), of(file.filledInBy ?? 'sponsor'))
        },
        // What does not come now is asked for again by the result, and told there.
        () => {},
      )
    })
  }, [status, file, toldToday, locale])

  const { answers: answersTab, result: resultTab } = tabs
  useEffect(() => {
    document.title = isResult ? resultTab : answersTab
  }, [isResult, resultTab, answersTab])

  if (!isResult) return children
  return (
    <>
      {ResultPage ? (
        <ResultPage {...result} />
      ) : (
        <ResultWaits title={result.title} loading={result.loading} />
      )}
      {below}
    </>
  )
}
