'use client'
import type { ComponentProps } from 'react'
import { PeoplePage } from './people-page'
import { QuestionPage } from './question-page'

/** Any page of the questionnaire: all of them are one part, so that the next one is there when this one is. */
export function AnyPage(props: ComponentProps<typeof QuestionPage>) {
  const { page, locale, texts } = props
  return page === 'people' ? <PeoplePage locale={locale} texts={texts} /> : <QuestionPage {...props} />
}
