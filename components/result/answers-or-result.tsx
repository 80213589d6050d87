'use client'
import { type ComponentProps, type ReactNode, useEffect } from 'react'
import { afterPaint } from '@/components/ui/after-paint'
import { useTurns } from '@/components/ui/turns'
import { useStore } from '@/components/ui/use-store'
import { resultTranslator } from '@/lib/i18n/result-translator'
import { caseStore, today } from '@/lib/questionnaire'
import { openingOf } from '@/lib/take-away'
import { ResultPage } from './result-page'

interface Props {
  result: ComponentProps<typeof ResultPage>
  /** What the tab of the browser is called, for each of the two. */
  tabs: { answers: string; result: string }
  /** What stands below the result. */
  below: ReactNode
  /** The answers. */
  children: ReactNode
}

/** The answers, and the result in their place at the press: its texts come, and it is worked out, while they are read. */
export function AnswersOrResult({ result, tabs, below, children }: Props) {
  const { locale } = result
  const { status, draft, toldToday } = useStore(caseStore)
  const { file } = draft
  const paths = { answers: `/${locale}/check/answers/`, result: `/${locale}/result/` }
  const path = useTurns((asked) => Object.values(paths).includes(asked))
  const shown = path === paths.result ? 'result' : 'answers'

  useEffect(() => {
    if (status !== 'ready') return
    return afterPaint(() => {
      resultTranslator(locale).then(
        (of) => openingOf(file, toldToday ?? today(), of(file.filledInBy ?? 'sponsor')),
        // What does not come now is asked for again by the result, and told there.
        () => {},
      )
    })
  }, [status, file, toldToday, locale])

  const tab = tabs[shown]
  useEffect(() => {
    document.title = tab
  }, [tab])

  if (shown === 'answers') return children
  return (
    <>
      <ResultPage {...result} />
      {below}
    </>
  )
}
