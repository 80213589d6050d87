'use client'
import type { ComponentProps } from 'react'
import { LatePeoplePage, WithForms } from './late-forms'
import { QuestionPage } from './question-page'

/** Any page of the questionnaire. */
export function AnyPage(props: ComponentProps<typeof QuestionPage>) {
  const { page, locale, texts } = props
  return (
    <WithForms page={page}>
      {page === 'people' ? <LatePeoplePage locale={locale} texts={texts} /> : <QuestionPage {...props} />}
    </WithForms>
  )
}
