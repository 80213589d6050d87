import type { ReactNode } from 'react'
import {
  type DateBoxes,
  type FieldId,
  type FieldTexts,
  fieldById,
  fill,
  inputGroups,
  offered,
  type PageInput,
  type PageTexts,
  type Situation,
  type Stop,
  type WizardTexts,
  whomAsked,
} from '@/lib/questionnaire'
import { FieldInput } from './field-input'
import { peopleFor } from './preview'
import { RowsOfPeople } from './rows-of-people'
import { questionTitle } from './titles'

interface Props {
  stop: Stop
  situation: Situation
  shown: readonly FieldId[]
  inputs: readonly PageInput[]
  texts: PageTexts
  wizard: WizardTexts
  names: ReadonlyMap<string, string>
  countries: readonly [string, string][]
  errorOf: (input: PageInput) => string | undefined
  /** The box of a date that an error is about; null: the whole date. */
  faultyBox?: (input: PageInput) => keyof DateBoxes | null
  /** The first question is the heading of the page. */
  heading?: ReactNode
}

/** The questions of a page with their inputs. A day is asked of each person apart, the rest once for everybody. */
export function Questions({ stop, situation, shown, inputs, texts, wizard, names, ...rest }: Props) {
  const nameOf = (memberId: string | undefined) => names.get(memberId ?? '') ?? ''
  const isEverybody = (asked: readonly unknown[]) => asked.length === situation.facts.members.length
  return shown.flatMap((id) => {
    const ofField = saidOnce(texts, shown, id)
    const asked = whomAsked(situation, stop, id)
    const groups = inputGroups(inputs.filter((input) => input.id === id))
    const together = groups.length > 1 ? ofField.together?.title : undefined
    const fields = groups.map(([input, ...own]) => (
      <FieldInput
        key={input.name}
        input={input}
        own={own}
        texts={ofField}
        wizard={wizard}
        title={
          together !== undefined
            ? nameOf(input.memberId)
            : input.memberId === undefined
              ? questionTitle({ situation, stop, id, texts: ofField, names })
              : fill(ofField.title, { person: nameOf(input.memberId) })
        }
        heading={id === shown[0] ? rest.heading : undefined}
        errorOf={rest.errorOf}
        faultyBox={rest.faultyBox?.(input)}
        people={peopleFor(situation, id, names)}
        asked={asked.filter((each) => each !== undefined)}
        isEverybody={isEverybody(asked)}
        isRow={together !== undefined}
        nameOf={nameOf}
        options={offered(situation, id)}
        countries={id === 'person.nationality' ? rest.countries : []}
        isUnder={fieldById(id).under !== undefined}
      />
    ))
    if (together === undefined) return fields
    return (
      <RowsOfPeople key={id} id={id} title={together} texts={ofField} wizard={wizard}>
        {fields}
      </RowsOfPeople>
    )
  })
}

/** The texts of a question; what is said before it only where an earlier question of the page did not say the same. */
function saidOnce({ fields }: PageTexts, shown: readonly FieldId[], id: FieldId): FieldTexts {
  const texts = fields[id] ?? EMPTY
  const isSaid = shown.slice(0, shown.indexOf(id)).some((other) => fields[other]?.before === texts.before)
  return isSaid ? { ...texts, before: undefined } : texts
}

const EMPTY: FieldTexts = { title: '', short: '', why: '', options: {}, optionHints: {} }
