import { useFormContext } from 'react-hook-form'
import { type Choice, Choices } from '@/components/ui/choices'
import { DateField } from '@/components/ui/date-field'
import { SelectBox } from '@/components/ui/select-box'
import { TextBox } from '@/components/ui/text-box'
import { DIFFERS, type FieldTexts, fieldById, pastedDate } from '@/lib/questionnaire'
import type { FieldInputProps } from './field-input'
import { keptApart } from './kept-apart'
import { countriesApart } from './own-answers'

interface Props extends FieldInputProps {
  /** The ids of the hint and the error. */
  describedBy: string | undefined
}

/** The inputs of one question, by its kind. */
export function FieldControl(props: Props) {
  const { input, texts, wizard, title, people, options, countries, describedBy } = props
  const { name } = input
  const { register } = useFormContext()
  const field = fieldById(input.id)
  const isOfSeveral = input.isForAll === true && props.asked.length > 1
  const differs = [DIFFERS, wizard.form.differs ?? ''] as [string, string]
  const choices = choicesOf(texts, options)

  switch (field.kind) {
    case 'radio': {
      const all = isOfSeveral ? choicesForAll(choices, texts, differs) : choices
      return <Choices id={name} type="radio" choices={all} input={register(name)} />
    }
    case 'partner': {
      const all = [...people, ...choices]
      return <Choices id={name} type="radio" choices={all} input={register(name)} />
    }
    case 'people':
      return <PeopleControl {...props} />
    case 'text':
      return <TextBox {...register(name)} id={name} aria-label={title} className="w-full max-w-md" />
    case 'country':
      return (
        <SelectBox
          {...register(name)}
          id={name}
          aria-label={title}
          aria-invalid={props.errorOf(input) ? true : undefined}
          aria-describedby={describedBy}
          empty={wizard.form.choose ?? ''}
          first={[...(isOfSeveral ? [differs] : []), ...countriesApart(wizard.form)]}
          options={countries}
        />
      )
    case 'date':
    case 'partial-date':
      return <DateControl {...props} />
  }
}

function PeopleControl({ input, wizard, people }: Props) {
  const { name } = input
  const { register, setValue, getValues } = useFormContext()
  const { form } = wizard
  const others = fieldById(input.id).mayBeNobody
    ? []
    : [
        { value: 'none', label: form.none ?? '' },
        { value: 'not-said', label: form.notSaid ?? '' },
      ]
  const keepApart = ({ target }: { target: HTMLInputElement }) => {
    if (target.checked) setValue(name, keptApart([getValues(name)].flat(), target.value))
  }
  return (
    <Choices
      id={name}
      type="checkbox"
      choices={[...people, ...others]}
      input={register(name, { onChange: keepApart })}
    />
  )
}

function DateControl({ input, wizard, errorOf, faultyBox, describedBy }: Props) {
  const { name } = input
  const { register, setValue } = useFormContext()
  const { optional } = fieldById(input.id)
  const { form } = wizard
  return (
    <DateField
      id={name}
      labels={{
        day: form.day ?? '',
        month: form.month ?? '',
        year: form.year ?? '',
        unknown: form.unknownDate ?? '',
      }}
      day={register(`${name}.day`)}
      month={register(`${name}.month`)}
      year={register(`${name}.year`)}
      unknown={optional ? undefined : register(`${name}.isUnknown`)}
      isRequired={!optional}
      isWrong={errorOf(input) !== undefined}
      wrongBox={faultyBox}
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

/** A choice for each code that a radio group offers now. */
export const choicesOf = (texts: FieldTexts, codes: readonly string[]): Choice[] =>
  codes.map((code) => ({
    value: code,
    label: texts.options[code] ?? code,
    hint: texts.optionHints[code],
  }))

/** Of everybody at once: each answer in the words for all, and that it differs. */
const choicesForAll = (choices: Choice[], texts: FieldTexts, [value, label]: [string, string]): Choice[] => [
  ...choices.map((choice) => ({ ...choice, label: texts.together?.options[choice.value] ?? choice.label })),
  { value, label },
]
