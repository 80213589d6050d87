'use client'
import { type FormEvent, useCallback, useMemo, useState } from 'react'
import { Choices } from '@/components/ui/choices'
import { Group } from '@/components/ui/group'
import { Heading } from '@/components/ui/heading'
import { Meanings } from '@/components/ui/meanings'
import { choiceFault, type FieldId, fill, inputName, offered, pageById } from '@/lib/questionnaire'
import { Explanation, WhereItStands } from './explanation'
import { type FormProps, PageForm } from './page-form'
import { usePreview } from './preview'
import { firstInputs, keepFailedInputs, keepInputs } from './unsaved-inputs'
import { useBufferedInput } from './use-buffered-input'
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

  const [first] = useState(() => firstInputs(stop, tab))
  const [chosen, setChosen] = useState(() => String(first.values[name]))
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

  const values = useMemo(() => ({ [name]: chosen }), [name, chosen])
  const preview = usePreview(tab, stop, values)
  const goOn = useContinue(locale, stop, preview.next, isReady)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isMissing = choiceFault(id, chosen) !== null
    setFailed(isMissing)
    setSubmits(submits + 1)
    if (isMissing) keepFailedInputs(stop, values)
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
        <Meanings label={wizard.form.words ?? ''} words={field.words} lang="nl" />
        <Explanation texts={field} form={wizard.form} />
      </Group>
    </PageForm>
  )
}
