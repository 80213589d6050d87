'use client'
import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { type Choice, Choices } from '@/components/ui/choices'
import { DateField } from '@/components/ui/date-field'
import { Group } from '@/components/ui/group'
import { Meanings } from '@/components/ui/meanings'
import { SelectBox } from '@/components/ui/select-box'
import { TextBox } from '@/components/ui/text-box'
import {
  type DateBoxes,
  DIFFERS,
  type FieldTexts,
  fieldById,
  type PageInput,
  pastedDate,
  type WizardTexts,
} from '@/lib/questionnaire'
import { Explanation, WhereItStands } from './explanation'
import { keptApart } from './kept-apart'
import { OwnAnswers } from './own-answers'

interface Props {
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
  /** Everybody the question is asked of, by id. */
  asked: readonly string[]
  nameOf: (memberId: string) => string
  /** The codes that a radio group offers now. */
  options: readonly string[]
  countries: readonly [string, string][]
  isUnder: boolean
  /** Where several pages stand on one: set before each id. The answers then stand beside each other. */
  scope?: string
}

/** One question with its inputs, of whatever kind. */
export function FieldInput(props: Props) {
  const { input, own, texts, wizard, title, heading, people, asked, options, countries, scope = '' } = props
  const { id, name } = input
  const { register, setValue, getValues } = useFormContext()
  const field = fieldById(id)
  const inputId = scope + name
  const isCompact = scope !== ''
  const isOfSeveral = input.isForAll === true && asked.length > 1
  const error = props.errorOf(input)
  const { form } = wizard as { form: Record<string, string> }
  const differs = [DIFFERS, form.differs ?? ''] as [string, string]
  const nowhere: [string, string][] = [
    ['stateless', form.stateless ?? ''],
    ['unknown', form.unknown ?? ''],
  ]
  const isDate = field.kind === 'date' || field.kind === 'partial-date'
  const hint = [
    isOfSeveral && asked.map(props.nameOf).join(', '),
    texts.hint,
    isDate ? form.dateHint : '',
    field.kind === 'partial-date' ? form.partialHint : '',
  ]
    .filter(Boolean)
    .join('. ')
  const describedBy =
    [hint && `${inputId}-hint`, error && `${inputId}-error`].filter(Boolean).join(' ') || undefined

  return (
    <Group
      id={inputId}
      legend={
        heading ?? (
          <>
            {title} {field.optional && <span className="font-normal text-muted">{form.optional}</span>}
          </>
        )
      }
      before={texts.before}
      hint={hint}
      where={<WhereItStands texts={texts} form={form} />}
      error={error}
      isUnder={props.isUnder}
      asked={input.isForAll ? asked : input.memberId === undefined ? undefined : [input.memberId]}
    >
      {inputs()}
      {own.length > 0 && <OwnAnswers {...props} choices={choicesOf(options)} />}
      <Meanings label={form.words ?? ''} words={texts.words} lang="nl" />
      <Explanation texts={texts} form={form} />
    </Group>
  )

  function inputs() {
    const among = { id: inputId, isCompact }
    switch (field.kind) {
      case 'radio':
        return <Choices {...among} type="radio" choices={choicesForAll()} input={register(name)} />
      case 'partner':
        return (
          <Choices
            {...among}
            type="radio"
            choices={[...people, ...choicesOf(options)]}
            input={register(name)}
          />
        )
      case 'people':
        return (
          <Choices
            {...among}
            type="checkbox"
            choices={[...people, ...everybodyElse()]}
            input={register(name, { onChange: keepApart })}
          />
        )
      case 'text':
        return <TextBox {...register(name)} id={inputId} aria-label={title} className="w-full max-w-md" />
      case 'country':
        return (
          <SelectBox
            {...register(name)}
            id={inputId}
            aria-label={title}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy}
            empty={form.choose ?? ''}
            first={[...(isOfSeveral ? [differs] : []), ...nowhere]}
            options={countries}
          />
        )
      case 'date':
      case 'partial-date':
        return (
          <DateField
            id={inputId}
            labels={{
              day: form.day ?? '',
              month: form.month ?? '',
              year: form.year ?? '',
              unknown: form.unknownDate ?? '',
            }}
            day={register(`${name}.day`)}
            month={register(`${name}.month`)}
            year={register(`${name}.year`)}
            unknown={field.optional ? undefined : register(`${name}.isUnknown`)}
            isRequired={!field.optional}
            isWrong={error !== undefined}
            wrongBox={props.faultyBox}
            describedBy={describedBy}
            onPasteDate={(text) => {
              const boxes = pastedDate(text)
              if (boxes === null) return false
              setValue(name, { ...boxes, isUnknown: false })
              return true
            }}
          />
        )
    }
  }

  /** Of everybody at once: each answer in the words for all, and that it differs. */
  function choicesForAll(): Choice[] {
    if (!isOfSeveral) return choicesOf(options)
    const together = choicesOf(options).map((choice) => ({
      ...choice,
      label: texts.together?.options[choice.value] ?? choice.label,
    }))
    const [value, label] = differs
    return [...together, { value, label }]
  }

  /** Nobody, or rather not say, stands alone: the last box pressed decides. */
  function keepApart({ target }: { target: HTMLInputElement }) {
    if (!target.checked) return
    const chosen = [getValues(name)].flat() as string[]
    setValue(name, keptApart(chosen, target.value))
  }

  function choicesOf(codes: readonly string[]): Choice[] {
    return codes.map((code) => ({
      value: code,
      label: texts.options[code] ?? code,
      hint: texts.optionHints[code],
    }))
  }

  function everybodyElse(): Choice[] {
    if (field.mayBeNobody) return []
    return [
      { value: 'none', label: form.none ?? '' },
      { value: 'not-said', label: form.notSaid ?? '' },
    ]
  }
}
