'use client'
import { type ComponentProps, type ReactNode, Suspense, use } from 'react'
import { type FieldId, fieldById, type PageId, pageById } from '@/lib/questionnaire'
import type * as Forms from './forms'

/** A page that asks one thing, with radios, needs no form library: the first question stands without waiting for it. */
export function onlyChoice(page: PageId): FieldId | null {
  const [first, ...others] = pageById(page).fields
  return first && others.length === 0 && fieldById(first).kind === 'radio' ? first : null
}

const needsForms = (page: PageId): boolean => onlyChoice(page) === null

/** The build writes the whole page, at once: what it waited for would be hidden from whoever has no JavaScript. */
let forms: typeof Forms | undefined = typeof window === 'undefined' ? require('./forms') : undefined
let coming: Promise<typeof Forms> | undefined

/** The page cannot stand yet: it needs the forms, and they are not here. */
export const lacksForms = (page: PageId): boolean => needsForms(page) && forms === undefined

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

const Waiting = ({ children }: { children: ReactNode }) => {
  useForms()
  return children
}

/**
 * Keeps a page that needs the forms as it was sent until they are there. It stands around the whole page: what changed
 * beside the part that waits would empty it.
 */
export const WithForms = ({ page, children }: { page: PageId; children: ReactNode }) =>
  needsForms(page) ? (
    <Suspense>
      <Waiting>{children}</Waiting>
    </Suspense>
  ) : (
    children
  )

export function LateForm(props: ComponentProps<typeof Forms.QuestionForm>) {
  const { QuestionForm } = useForms()
  return <QuestionForm {...props} />
}

export function LatePeoplePage(props: ComponentProps<typeof Forms.PeoplePage>) {
  const { PeoplePage } = useForms()
  return <PeoplePage {...props} />
}
