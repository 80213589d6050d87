'use client'
import type { FormEventHandler, ReactNode, RefObject } from 'react'
import { EarlySummary, ErrorSummary, type SummaryError } from '@/components/ui/error-summary'
import { useIsNavigating } from '@/components/ui/navigation'
import type { QuestionPageTexts, Stop } from '@/lib/questionnaire'
import { FormEnd } from './form-end'
import type { CaseView } from './use-case'

/** What each form on a page of questions gets, whichever way it keeps its inputs. */
export interface FormProps {
  locale: string
  stop: Stop
  tab: CaseView
  texts: QuestionPageTexts
  countries: readonly [string, string][]
}

interface Props extends Pick<FormProps, 'stop' | 'tab' | 'texts'> {
  errors: SummaryError[]
  /** How often the form was submitted. */
  submits: number
  /** What a press on Continue says before hydration, when nothing is chosen. */
  earlyErrors?: SummaryError[]
  heading?: ReactNode
  intro?: string
  /** Between the introduction and the questions. */
  offer?: ReactNode
  form: RefObject<HTMLFormElement | null>
  onSubmit: FormEventHandler<HTMLFormElement>
  /** The questions. */
  children: ReactNode
}

/** The form of a page of questions: errors, heading, questions, Continue. */
export function PageForm({ stop, tab, texts, errors, submits, earlyErrors, ...parts }: Props) {
  const isNavigating = useIsNavigating()
  const { wizard, documentTitle } = texts
  const { status } = tab.state
  const { title, prefix } = wizard.errors
  return (
    <div className="@container">
      <ErrorSummary {...{ title, prefix, documentTitle, errors }} round={submits} />
      {earlyErrors && status === 'loading' && <EarlySummary title={title} errors={earlyErrors} />}
      {parts.heading}
      {parts.intro && <p className="mt-2">{parts.intro}</p>}
      {parts.offer}
      <form
        ref={parts.form}
        noValidate
        method="post"
        autoComplete="off"
        data-page={stop.page}
        data-leads=""
        data-early=""
        data-session={status}
        onSubmit={parts.onSubmit}
        className="@max-[15rem]:mt-3 mt-5 space-y-8"
      >
        {parts.children}
        <FormEnd form={wizard.form} isGoing={isNavigating} />
      </form>
    </div>
  )
}
