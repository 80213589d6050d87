'use client'
import { use, useMemo, useState } from 'react'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import {
  type PageId,
  pageById,
  previousStop,
  type QuestionPageTexts,
  type Stop,
  valuesOf,
} from '@/lib/questionnaire'
import { AheadOf } from './ahead'
import { BackLink } from './back-link'
import { ChoiceForm } from './choice-form'
import { LateForm, onlyChoice } from './late-forms'
import { Sections } from './sections'
import { halfKey } from './try-out'
import { useMemberId } from './use-member'
import { useOrder } from './use-order'
import { type Tab, useTab } from './use-situation'

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
  const values = useFirstValues(stop, tab)
  const key = `${page} ${memberId ?? ''} ${state.round} ${values}`
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

/**
 * What stands in the inputs of a page when it opens, as a text. A page that was made ahead with other values is made
 * anew: the values that it opens with are those of the case at that moment.
 */
function useFirstValues(stop: Stop, { state }: Tab): string {
  const isAhead = use(AheadOf) !== null
  const [first, setFirst] = useState<{ text: string; isAhead: boolean } | null>(null)
  if (first && !first.isAhead && !isAhead) return first.text
  const values = valuesOf(state.draft, pageById(stop.page).fields, stop.memberId)
  const text = JSON.stringify([values, state.halfTyped[halfKey(stop)]])
  if (text !== first?.text || first.isAhead !== isAhead) setFirst({ text, isAhead })
  return text
}
