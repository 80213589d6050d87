'use client'
import { type ComponentProps, type ReactNode, startTransition, useEffect, useState } from 'react'
import { afterPaint } from '@/components/ui/after-paint'
import { Prepared } from '@/components/ui/prepared'
import { useTurns } from '@/components/ui/turns'
import { useStore } from '@/components/ui/use-store'
import type { Locale } from '@/lib/i18n'
import { resultTranslator } from '@/lib/i18n/result-translator'
import { caseStore, today } from '@/lib/session'
import { openingOf } from '@/lib/take-away'
import { ResultPage } from './result-page'

interface Props {
  result: ComponentProps<typeof ResultPage>
  /** What the tab of the browser is called, for each of the two. */
  tabs: { answers: string; result: string }
  /** The answers. */
  children: ReactNode
}

/** The answers, and the result in their place at the press: it is made while they are read. */
export function AnswersOrResult({ result, tabs, children }: Props) {
  const { locale } = result
  const paths = { answers: `/${locale}/check/answers/`, result: `/${locale}/result/` }
  const path = useTurns((asked) => Object.values(paths).includes(asked))
  const isShown = path === paths.result
  const isWorkedOut = useWorkedOut(locale)

  const tab = tabs[isShown ? 'result' : 'answers']
  useEffect(() => {
    document.title = tab
  }, [tab])

  return (
    <>
      {!isShown && <div>{children}</div>}
      {(isWorkedOut || isShown) && (
        <Prepared isShown={isShown}>
          <ResultPage {...result} />
        </Prepared>
      )}
    </>
  )
}

/** Fetches the texts of the result, and works it out. True once both are done: the result can be made then. */
function useWorkedOut(locale: Locale): boolean {
  const { status, draft, toldToday } = useStore(caseStore)
  const { file } = draft
  const [isWorkedOut, setWorkedOut] = useState(false)
  useEffect(() => {
    if (status !== 'ready') return
    return afterPaint(() => {
      resultTranslator(locale).then(
        (of) => {
          openingOf(file, toldToday ?? today(), of(file.filledInBy ?? 'sponsor'))
          startTransition(() => setWorkedOut(true))
        },
        // What does not come now is asked for again by the result, and told there.
        () => {},
      )
    })
  }, [status, file, toldToday, locale])
  return isWorkedOut
}
