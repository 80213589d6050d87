import type { ReactNode } from 'react'
import type { FieldTexts, WizardTexts } from '@/lib/questionnaire'
import { Explanation, WhereItStands } from './explanation'

interface Props {
  id: string
  title: string
  texts: FieldTexts
  wizard: WizardTexts
  /** An input for each person, with the name above it. */
  children: ReactNode
}

/** A question that each person answers apart: asked once, and one row a person. */
export const RowsOfPeople = ({ id, title, texts, wizard, children }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: each row is a fieldset, and this names what all of them are about
  <div role="group" aria-labelledby={`${id}-rows`} className="ms-3 border-brand border-s-4 ps-4">
    <p id={`${id}-rows`} className="mb-2 font-bold text-lg leading-snug">
      {title}
    </p>
    <WhereItStands texts={texts} form={wizard.form} />
    <div className="space-y-4">{children}</div>
    <Explanation texts={texts} form={wizard.form} />
  </div>
)
