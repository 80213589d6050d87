'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo } from 'react'
import { Notice } from '@/components/ui/notice'
import {
  firstIncomplete,
  isSameStop,
  mayOpen,
  type PageId,
  pageById,
  previousStop,
  type QuestionPageTexts,
  type Stop,
  stopsOf,
} from '@/lib/questionnaire'
import { Heading } from './heading'
import { answersPath, noteMove, pathOf } from './navigate'
import { QuestionForm } from './question-form'
import { Sections } from './sections'
import { useMemberId } from './use-member'
import { useTab } from './use-situation'

interface Props {
  locale: string
  page: PageId
  texts: QuestionPageTexts
  countries: readonly [string, string][]
}

/** One page of questions: where it stands, the way back, and the form. */
export function QuestionPage({ locale, page, texts, countries }: Props) {
  const tab = useTab()
  const router = useRouter()
  const { ofMember, section } = pageById(page)
  const memberId = useMemberId(ofMember === true)
  const stop = useMemo<Stop>(() => (memberId === undefined ? { page } : { page, memberId }), [page, memberId])
  const { situation, voice, state } = tab
  const isReady = state.status === 'ready'
  const isOpen = mayOpen(situation, stop)
  const isMissing = isReady && !isOpen

  // An address opened too early leads to the first question that has no answer yet.
  useEffect(() => {
    if (!isMissing) return
    const isAsked = stopsOf(situation).some((other) => isSameStop(other, stop))
    const first = firstIncomplete(situation)
    noteMove()
    if (first?.memberId) router.replace(pathOf(locale, { page: 'people' }))
    else router.replace(first ? pathOf(locale, first) : isAsked ? pathOf(locale, stop) : answersPath(locale))
  }, [isMissing, situation, router, locale, stop])

  const back = previousStop(situation, stop)
  const backPath = state.isChanging ? answersPath(locale) : back ? pathOf(locale, back) : `/${locale}/`
  return (
    <>
      <Link href={backPath} onClick={noteMove} prefetch={false} className="inline-flex min-h-11 items-center">
        {texts.wizard.form.back}
      </Link>
      <Sections at={section} situation={situation} texts={texts.wizard} voice={voice} />
      {isMissing ? (
        <>
          <Heading>{texts.page[voice].title.replace('{{person}}', '…')}</Heading>
          <Notice>{texts.wizard.form.goneBack}</Notice>
        </>
      ) : (
        <QuestionForm
          key={`${page} ${memberId ?? ''} ${state.status}`}
          locale={locale}
          stop={stop}
          tab={tab}
          texts={texts}
          countries={countries}
        />
      )}
    </>
  )
}
