'use client'
import { type ComponentProps, Suspense, use } from 'react'
import { type FieldId, fieldById, type PageId, pageById } from '@/lib/questionnaire'
import type * as Forms from './forms'

/** A page that asks one thing, with radios, needs no form library: the first question stands without waiting for it. */
export function onlyChoice(page: PageId): FieldId | null {
  const [first, ...others] = pageById(page).fields
  return first && others.length === 0 && fieldById(first).kind === 'radio' ? first : null
}

export const needsForms = (page: PageId): boolean => onlyChoice(page) === null

/** The build writes the whole page, at once: what it waited for would be hidden from whoever has no JavaScript. */
let forms: typeof Forms | undefined = typeof window === 'undefined' ? require('./forms') : undefined
let coming: Promise<typeof Forms> | undefined

/** Fetches the forms, once. Rejects when they do not come; the next call asks again. */
export async function loadForms(): Promise<typeof Forms> {
  forms ??= await import('./forms')
  return forms
}

/** When the script does not come a page that was loaded whole stays as it was sent, and the notice for it says so. */
const comeOrStay = () =>
  loadForms().catch((error) => (window.nareisEarly ? new Promise<never>(() => {}) : Promise.reject(error)))

function useForms(): typeof Forms {
  if (forms) return forms
  coming ??= comeOrStay()
  return use(coming)
}

const Form = (props: ComponentProps<typeof Forms.QuestionForm>) => {
  const { QuestionForm } = useForms()
  return <QuestionForm {...props} />
}

const People = (props: ComponentProps<typeof Forms.PeoplePage>) => {
  const { PeoplePage } = useForms()
  return <PeoplePage {...props} />
}

export const LateForm = (props: ComponentProps<typeof Form>) => (
  <Suspense>
    <Form {...props} />
  </Suspense>
)

export const LatePeoplePage = (props: ComponentProps<typeof People>) => (
  <Suspense>
    <People {...props} />
  </Suspense>
)
