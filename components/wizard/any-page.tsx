'use client'
import type { ComponentProps } from 'react'
import { LatePeoplePage } from './late-forms'
import { QuestionPage } from './question-page'

/** Any page of the questionnaire. */
export function AnyPage(props: ComponentProps<typeof QuestionPage>) {
  const { page, locale, texts } = props
  return page === 'people' ? <LatePeoplePage locale={locale} texts={texts} /> : <QuestionPage {...props} />
}
