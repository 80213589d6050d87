import { useFormContext } from 'react-hook-form'
import type { Choice } from '@/components/ui/choices'
import { SelectBox } from '@/components/ui/select-box'
import { fieldById, type PageInput, type WizardTexts } from '@/lib/questionnaire'

interface Props {
  input: PageInput
  own: readonly PageInput[]
  wizard: WizardTexts
  errorOf: (input: PageInput) => string | undefined
  nameOf: (memberId: string) => string
  choices: readonly Choice[]
  countries: readonly [string, string][]
}

/** Below a question to everybody whose answer differs: one row a person. */
export function OwnAnswers({ input, own, wizard, errorOf, nameOf, choices, countries }: Props) {
  const { register, watch } = useFormContext()
  const { form } = wizard
  const isCountry = fieldById(input.id).kind === 'country'
  // The next person mostly has the nationality of one before.
  const chosen = new Set(isCountry ? watch(own.map(({ name }) => name)) : [])
  const isFirst = (at: number, code: string) => countries.findIndex(([other]) => other === code) === at
  const chosenCountries = countries.filter(([code], at) => chosen.has(code) && isFirst(at, code))
  const codes = choices.map(({ value, label }): [string, string] => [value, label])
  return (
    <ul className="ms-3 mt-3 space-y-3 border-brand border-s-4 ps-4">
      {own.map((each) => {
        const { name, memberId = '' } = each
        const error = errorOf(each)
        return (
          <li key={name} data-of={memberId}>
            <label htmlFor={name} className="mb-1 block font-semibold">
              <bdi>{nameOf(memberId)}</bdi>
            </label>
            {error && (
              <p id={`${name}-error`} className="mb-1 font-semibold text-fault">
                {error}
              </p>
            )}
            <SelectBox
              {...register(name)}
              id={name}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${name}-error` : undefined}
              empty={form.choose ?? ''}
              first={isCountry ? [...chosenCountries, ...countriesApart(form)] : codes}
              options={isCountry ? countries : []}
            />
          </li>
        )
      })}
    </ul>
  )
}

/** Before the list of countries: no nationality at all, and not known. */
export const countriesApart = (form: Record<string, string>): [string, string][] => [
  ['stateless', form.stateless ?? ''],
  ['unknown', form.unknown ?? ''],
]
