import type { ReactNode } from 'react'
import {
  type DateBoxes,
  type FieldId,
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
  /** Where several pages stand on one: set before each id. */
  scope?: string
}

/** The questions of a page with their inputs. A day is asked of each person apart, the rest once for everybody. */
export function Questions({ stop, situation, shown, inputs, texts, wizard, names, ...rest }: Props) {
  const nameOf = (memberId: string | undefined) => names.get(memberId ?? '') ?? ''
  return shown.flatMap((id) => {
    const ofField = texts.fields[id] ?? EMPTY
    const asked = whomAsked(situation, stop, id)
    return inputGroups(inputs.filter((input) => input.id === id)).map(([input, ...own]) => (
      <FieldInput
        key={input.name}
        input={input}
        own={own}
        texts={ofField}
        wizard={wizard}
        title={
          input.memberId === undefined
            ? questionTitle({ situation, stop, id, texts: ofField, names })
            : fill(ofField.title, { person: nameOf(input.memberId) })
        }
        heading={id === shown[0] ? rest.heading : undefined}
        errorOf={rest.errorOf}
        faultyBox={rest.faultyBox?.(input)}
        people={peopleFor(situation, id, names)}
        asked={asked.filter((each) => each !== undefined)}
        nameOf={nameOf}
        options={offered(situation, id)}
        countries={id === 'person.nationality' ? rest.countries : []}
        isUnder={fieldById(id).under !== undefined}
        scope={rest.scope}
      />
    ))
  })
}

const EMPTY = { title: '', short: '', why: '', options: {}, optionHints: {} }
