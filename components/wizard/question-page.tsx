'use client'
import { useMemo } from 'react'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { type PageId, pageById, previousStop, type QuestionPageTexts, type Stop } from '@/lib/questionnaire'
import { BackLink } from './back-link'
import { ChoiceForm } from './choice-form'
import { LateForm, onlyChoice } from './late-forms'
import { Sections } from './sections'
import { useMemberId } from './use-member'
import { useOrder } from './use-order'
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
  const { section } = pageById(page)
  const memberId = useMemberId(locale, page)
  const stop = useMemo<Stop>(() => (memberId === undefined ? { page } : { page, memberId }), [page, memberId])
  const { situation, voice, state } = tab
  const isMissing = useOrder(locale, stop, tab)

  const choice = onlyChoice(page)
  const key = `${page} ${memberId ?? ''} ${state.round}`
  const form = { locale, stop, tab, texts }
  const back = previousStop(situation, stop)
  return (
    <>
      <BackLink locale={locale} to={state.isChanging ? 'answers' : back}>
        {texts.wizard.form.back}
      </BackLink>
      <Sections at={section} situation={situation} texts={texts.wizard} voice={voice} />
      {(isMissing || state.wasSentBack) && <Notice tone="brand">{texts.wizard.form.goneBack}</Notice>}
      {isMissing ? (
        <Heading>{texts.page[voice].title.replace('{{person}}', '…')}</Heading>
      ) : choice ? (
        <ChoiceForm key={key} {...form} id={choice} />
      ) : (
        <LateForm key={key} {...form} countries={countries} />
      )}
    </>
  )
}
