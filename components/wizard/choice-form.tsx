'use client'
import { type FormEvent, useCallback, useState } from 'react'
import { Choices } from '@/components/ui/choices'
import { Group } from '@/components/ui/group'
import { Heading } from '@/components/ui/heading'
import {
  choiceFault,
  type FieldId,
  fill,
  inputName,
  offered,
  pageById,
  readAnswer,
} from '@/lib/questionnaire'
import { Explanation, WhereItStands } from './explanation'
import { type FormProps, PageForm } from './page-form'
import { keepFailedInputs, keepInputs, unsavedInputs } from './unsaved-inputs'
import { useBufferedInput } from './use-buffered-input'
import { useChoice } from './use-choice'
import { useContinue } from './use-continue'

/** A page that asks one thing, with radios. It works without the form library, which the first page need not wait for. */
export function ChoiceForm({ locale, stop, tab, texts }: FormProps) {
  const { state, voice } = tab
  const isReady = state.status !== 'loading'
  const { wizard } = texts
  const { fields, intro } = texts.page[voice]
  const id = pageById(stop.page).fields[0] as FieldId
  const name = inputName(id)
  const field = fields[id] ?? { title: '', short: '', why: '', options: {}, optionHints: {} }

  const [first] = useState(() => unsavedInputs(stop, tab))
  const [chosen, setChosen] = useState(() =>
    String(first.values?.[name] ?? readAnswer(state.draft.file, id, stop.memberId) ?? ''),
  )
  const [submits, setSubmits] = useState(0)
  const [hasFailed, setFailed] = useState(first.hasFailed && choiceFault(id, chosen) !== null)
  const choose = useCallback(
    (code: string) => {
      setChosen(code)
      keepInputs(stop, { [name]: code })
    },
    [stop, name],
  )
  const takeBufferedInput = useCallback(
    (inputs: Iterable<{ value: string }>) => {
      for (const { value } of inputs) choose(value)
    },
    [choose],
  )
  const form = useBufferedInput(stop.page, isReady, takeBufferedInput)

  const preview = useChoice(tab, stop, id, chosen)
  const goOn = useContinue(locale, stop, preview.next, isReady)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isMissing = choiceFault(id, chosen) !== null
    setFailed(isMissing)
    setSubmits(submits + 1)
    if (isMissing) keepFailedInputs(stop, { [name]: chosen })
    else void goOn(preview)
  }

  const missing = fill(wizard.errors.choose, { question: field.title })
  const errors = [{ target: name, text: missing }]
  return (
    <PageForm
      {...{ stop, tab, texts, submits, intro, form }}
      errors={hasFailed ? errors : []}
      earlyErrors={errors}
      onSubmit={submit}
    >
      <Group
        id={name}
        isHeading
        legend={<Heading>{field.title}</Heading>}
        before={field.before}
        hint={field.hint}
        where={<WhereItStands texts={field} form={wizard.form} />}
        error={hasFailed ? missing : undefined}
      >
        <Choices
          id={name}
          type="radio"
          chosen={chosen}
          choices={offered(preview.situation, id).map((code) => ({
            value: code,
            label: field.options[code] ?? code,
            hint: field.optionHints[code],
          }))}
          input={{ name, onChange: ({ target }) => choose(target.value) }}
        />
        <Explanation texts={field} form={wizard.form} />
      </Group>
    </PageForm>
  )
}
