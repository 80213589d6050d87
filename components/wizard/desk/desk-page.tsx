'use client'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { Heading } from '@/components/ui/heading'
import type { Locale } from '@/lib/i18n'
import { writeAnswer } from '@/lib/questionnaire'
import { resultOf } from '@/lib/result-model'
import { caseStore } from '@/lib/session'
import { wizardNames } from '../names'
import { useCase } from '../use-case'
import { CaseCard } from './case-card'
import { takeOverHalfTyped } from './cell-values'
import { DeskContext } from './desk-context'
import { FamilyTable } from './family-table'
import { KeyList } from './key-list'
import { Narrow, useNarrow } from './narrow'
import { Notes } from './notes'
import { Outcome } from './outcome'
import type { DeskTexts } from './texts'
import { useOpenKey } from './use-open-key'

interface Props {
  locale: Locale
  texts: DeskTexts
  /** Wipes, and begins with the next client. */
  newClient: ReactNode
  /** Practice, and the ways to keep a case: behind "more". */
  children: ReactNode
}

/** The counsellor's desk: client, family and application on one screen, and what the rules say beside them. */
export function DeskPage({ locale, texts, newClient, children }: Props) {
  const { state, situation } = useCase()
  const { status, draft } = state
  const { desk, wizard } = texts

  // Only who helps works here: the questions of an empty case speak to the counsellor at once.
  const isReady = status === 'ready'
  const isEmpty = isReady && Object.keys(draft.file).length === 1
  useEffect(() => {
    if (isEmpty) caseStore.update((empty) => writeAnswer(empty, 'filledInBy', 'counsellor'))
  }, [isEmpty])
  const isNarrow = useNarrow()
  const wasWide = useRef(false)
  useEffect(() => {
    if (isReady && !isNarrow) wasWide.current = true
  }, [isReady, isNarrow])

  if (!isReady || isEmpty)
    return (
      <>
        <title>{texts.documentTitle}</title>
        <Heading>{desk.title}</Heading>
        <p role="status">{wizard.form.loading}</p>
      </>
    )
  return (
    <>
      <title>{texts.documentTitle}</title>
      {isNarrow ? (
        <Narrow locale={locale} situation={situation} texts={desk} isOpening={!wasWide.current} />
      ) : (
        <Sheet key={state.round} {...{ locale, texts, newClient }} />
      )}
      <div id="more" className="desk-more">
        {children}
      </div>
    </>
  )
}

const LINK = 'inline-flex min-h-7 items-center text-brand underline underline-offset-4'

/** The desk takes the whole screen; what is around every page stands below it when somebody asks for more. */
function useWideDesk() {
  const [isMore, setMore] = useState(false)
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.desk = isMore ? 'more' : 'alone'
    if (isMore) document.getElementById('more')?.scrollIntoView()
    return () => {
      delete dataset.desk
    }
  }, [isMore])
  return [isMore, setMore] as const
}

/** The desk itself, for one case. */
function Sheet({ locale, texts, newClient }: Omit<Props, 'children'>) {
  const { state, on, situation } = useCase()
  const { desk } = texts
  const [editing, setEditing] = useState<string | null>(null)
  const [told, tell] = useState('')
  const [isMore, setMore] = useWideDesk()
  const { file } = state.draft
  const names = useMemo(() => wizardNames(file, texts.wizard), [file, texts])
  const model = resultOf(file, on)
  useEffect(() => takeOverHalfTyped(on), [on])
  useOpenKey(() => tell(desk.nothingNeeded ?? ''))
  return (
    <DeskContext value={{ state, situation, on, names, texts, editing, setEditing, tell }}>
      <div id="desk" className="desk">
        <div className="desk-bar">
          <div className="me-auto">
            <Heading className="font-bold text-[1.05rem]">{desk.title}</Heading>
          </div>
          {newClient}
          <a href={`/${locale}/open/`} className={LINK}>
            {desk.openCase}
          </a>
          <KeyList className={LINK} />
          <button
            type="button"
            aria-expanded={isMore}
            aria-controls="more"
            className={LINK}
            onClick={() => setMore(!isMore)}
          >
            {desk.more}
          </button>
        </div>
        <p role="status" className="sr-only">
          {told}
        </p>
        <div className="desk-parts">
          <div className="min-w-0 space-y-2.5">
            <CaseCard card="client" />
            <FamilyTable model={model} />
            <CaseCard card="application" />
          </div>
          <aside aria-label={desk.summary} className="min-w-0 space-y-2.5">
            <Outcome model={model} />
            <Notes />
          </aside>
        </div>
      </div>
    </DeskContext>
  )
}
