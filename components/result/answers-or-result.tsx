'use client'
import { type ComponentProps, type ReactNode, startTransition, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { afterPaint } from '@/components/ui/after-paint'
import { useTurns } from '@/components/ui/turns'
import { useStore } from '@/components/ui/use-store'
import type { Translate } from '@/lib/i18n'
import { resultTranslator } from '@/lib/i18n/result-translator'
import { caseStore, today } from '@/lib/questionnaire'
import type { CaseFile, Day } from '@/lib/rules'
import { openingOf } from '@/lib/take-away'
import { Result } from './result'
import { ResultPage } from './result-page'
import { useStillOpen } from './use-still-open'

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

  const [rehearsed, setRehearsed] = useState<{ on: Day; t: Translate } | 'done' | null>(null)

  useEffect(() => {
    if (status !== 'ready') return
    return afterPaint(() => {
      resultTranslator(locale).then(
        (of) => {
          const on = toldToday ?? today()
          const t = of(file.filledInBy ?? 'sponsor')
          openingOf(file, on, t)
          startTransition(() => setRehearsed((before) => before ?? { on, t }))
        },
        // What does not come now is asked for again by the result, and told there.
        () => {},
      )
    })
  }, [status, file, toldToday, locale])
  useEffect(() => {
    if (rehearsed !== null && rehearsed !== 'done') return afterPaint(() => setRehearsed('done'))
  }, [rehearsed])

  const tab = tabs[shown]
  useEffect(() => {
    document.title = tab
  }, [tab])

  if (shown === 'answers')
    return (
      <>
        {children}
        {status === 'ready' && <StillOpenAhead file={file} on={toldToday ?? today()} />}
        {rehearsed && rehearsed !== 'done' && <Rehearsal told={file} {...rehearsed} shorts={result.shorts} />}
      </>
    )
  return (
    <>
      <ResultPage {...result} />
      {below}
    </>
  )
}

/** Looks for what is still open while the answers are read: it stands above THE day, and would move it if it came later. */
function StillOpenAhead({ file, on }: { file: CaseFile; on: Day }) {
  useStillOpen(file, on)
  return null
}

interface Rehearsed {
  told: CaseFile
  on: Day
  t: Translate
  shorts: ComponentProps<typeof ResultPage>['shorts']
}

/**
 * The opening of the result, made once where nobody sees or hears it: a slow phone takes twice as long over what it never
 * did before, and this way it has done so at the press.
 */
const Rehearsal = ({ told, on, t, shorts }: Rehearsed) =>
  createPortal(
    <Result told={told} on={on} t={t} title="" shorts={shorts[t.voice]} keep={null} />,
    document.createElement('div'),
  )
