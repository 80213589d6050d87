'use client'
import { type ComponentType, useEffect, useMemo } from 'react'
import { Heading } from '@/components/ui/heading'
import { keepMember } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import {
  type PageContent,
  type PageId,
  pageById,
  previousStop,
  type Stop,
  type WizardTexts,
} from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { BackLink } from './back-link'
import type { FormProps } from './page-form'
import { Sections } from './sections'
import { type CaseView, useCase } from './use-case'
import { useRedirect } from './use-redirect'
import { WithDesk } from './with-desk'

interface Props {
  locale: string
  page: PageId
  /** The person of the history entry. */
  memberId: string | undefined
  content: PageContent
  wizard: WizardTexts
  /** The kind of form that this page needs. */
  Form: ComponentType<FormProps>
}

/** One page of questions: where it is in the whole, the way back, and the form. */
export function QuestionPage({ locale, page, memberId, content, wizard, Form }: Props) {
  const tab = useCase()
  const { situation, voice, state } = tab
  const stop = useStop(page, memberId, tab)
  const isTooEarly = useRedirect(locale, stop, tab)
  const texts = { documentTitle: content.documentTitle, page: content.page, wizard }
  const back = previousStop(situation, stop)
  const countries = content.countries ?? []
  return (
    <WithDesk locale={locale} texts={content.desk}>
      <Sections at={pageById(page).section} situation={situation} texts={wizard} voice={voice}>
        <BackLink locale={locale} to={state.isChanging ? 'answers' : back}>
          <span aria-hidden="true">‹&nbsp;</span>
          {wizard.form.back}
        </BackLink>
      </Sections>
      {(isTooEarly || state.wasSentBack) && <Notice tone="brand">{wizard.form.goneBack}</Notice>}
      {isTooEarly ? (
        <>
          <title>{content.documentTitle}</title>
          <Heading>{content.page[voice].title.replace('{{person}}', '…')}</Heading>
        </>
      ) : (
        <Form key={`${stop.memberId ?? ''} ${state.round}`} {...{ locale, stop, tab, texts, countries }} />
      )}
    </WithDesk>
  )
}

/**
 * The page with its person: the one of the history entry, else the last one in this session. An entry that a reload or
 * a switch of language opened gets its person here.
 */
function useStop(page: PageId, ofEntry: string | undefined, { state }: CaseView): Stop {
  const { ofMember, ofFamily } = pageById(page)
  // A page of the family is about everybody, unless this entry opened it for one person.
  const memberId = ofMember ? (ofEntry ?? state.stop?.memberId) : ofFamily ? ofEntry : undefined
  const isReady = state.status === 'ready'
  useEffect(() => {
    if (memberId === undefined || !isReady) return
    caseStore.openStop({ page, memberId })
    keepMember(memberId)
  }, [page, memberId, isReady])
  return useMemo(() => (memberId === undefined ? { page } : { page, memberId }), [page, memberId])
}
