import type { ReactNode } from 'react'
import type { Choice } from '@/components/ui/choices'
import { Group } from '@/components/ui/group'
import {
  type DateBoxes,
  type FieldTexts,
  fieldById,
  type PageInput,
  type WizardTexts,
} from '@/lib/questionnaire'
import { Explanation, WhereItStands } from './explanation'
import { choicesOf, FieldControl } from './field-control'
import { OwnAnswers } from './own-answers'

export interface FieldInputProps {
  input: PageInput
  /** Of a question to everybody, once the answer differs: an input for each person. */
  own: readonly PageInput[]
  texts: FieldTexts
  wizard: WizardTexts
  /** The title, with the person filled in. */
  title: string
  /** The question is the page's heading. */
  heading?: ReactNode
  errorOf: (input: PageInput) => string | undefined
  faultyBox?: keyof DateBoxes | null
  people: readonly Choice[]
  /** Whom the question is asked of, by id. */
  asked: readonly string[]
  /** That is the whole family: nobody has to be named. */
  isEverybody?: boolean
  /** One of several people under the same question: only the name and the inputs. */
  isRow?: boolean
  nameOf: (memberId: string) => string
  /** The codes that a radio group offers now. */
  options: readonly string[]
  countries: readonly [string, string][]
  isUnder: boolean
}

/** One question with its inputs, of whatever kind. */
export function FieldInput(props: FieldInputProps) {
  const { input, own, texts, wizard, title, heading, asked, options } = props
  const field = fieldById(input.id)
  const error = props.errorOf(input)
  const { form } = wizard
  const isOfSome = input.isForAll === true && asked.length > 1 && !props.isEverybody
  const hint = [
    isOfSome && asked.map(props.nameOf).join(', '),
    texts.hint,
    field.kind === 'partial-date' ? form.partialHint : '',
  ]
    .filter(Boolean)
    .join('. ')
  const describedBy =
    [hint && `${input.name}-hint`, error && `${input.name}-error`].filter(Boolean).join(' ') || undefined

  return (
    <Group
      id={input.name}
      isHeading={heading !== undefined}
      legend={
        heading ?? (
          <>
            {title} {field.optional && <span className="font-normal text-muted">{form.optional}</span>}
          </>
        )
      }
      before={texts.before}
      hint={hint}
      where={!props.isRow && <WhereItStands texts={texts} form={form} />}
      error={error}
      isUnder={props.isUnder && !props.isRow}
      asked={input.isForAll ? asked : input.memberId === undefined ? undefined : [input.memberId]}
    >
      <FieldControl {...props} describedBy={describedBy} />
      {own.length > 0 && <OwnAnswers {...props} choices={choicesOf(texts, options)} />}
      {!props.isRow && <Explanation texts={texts} form={form} />}
    </Group>
  )
}
