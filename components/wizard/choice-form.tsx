'use client'
import { type FormEvent, useCallback, useState } from 'react'
import { Choices } from '@/components/ui/choices'
import { EarlySummary, ErrorSummary } from '@/components/ui/error-summary'
import { Group } from '@/components/ui/group'
import { Heading } from '@/components/ui/heading'
import { Meanings } from '@/components/ui/meanings'
import {
  choiceFault,
  type FieldId,
  type FieldTexts,
  fill,
  inputName,
  offered,
  type QuestionPageTexts,
  type Stop,
  valuesOf,
} from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { Explanation } from './explanation'
import { FormEnd } from './form-end'
import { lacksForms, loadForms } from './late-forms'
import { halfKey, tryOut } from './try-out'
import { useEarly } from './use-early'
import { useFaults } from './use-faults'
import { useLeave } from './use-leave'
import type { Tab } from './use-situation'

interface Props {
  locale: string
  stop: Stop
  id: FieldId
  tab: Tab
  texts: QuestionPageTexts
}

/** A page that asks one thing, with radios. It stands without the form library (late-forms.tsx says why). */
export function ChoiceForm({ locale, stop, id, tab, texts }: Props) {
  const { state, on, voice } = tab
  const isReady = state.status !== 'loading'
  const { wizard } = texts
  const page = texts.page[voice]
  const name = inputName(id)
  const key = halfKey(stop)
  const field = page.fields[id] ?? EMPTY

  const [chosen, setChosen] = useState(() => {
    const values = { ...valuesOf(state.draft, [id], stop.memberId), ...state.halfTyped[key] }
    return String(values[name])
  })
  const choose = useCallback(
    (code: string) => {
      setChosen(code)
      // Kept at once, so that no language switch, reload or step back loses it.
      caseStore.setHalfTyped(key, { [name]: code })
    },
    [key, name],
  )
  const { faults, round, tell, forget } = useFaults(stop, state.halfTyped[key])
  const form = useEarly(
    stop.page,
    isReady,
    useCallback(
      (inputs) => {
        for (const { value } of inputs) choose(value)
      },
      [choose],
    ),
  )
  const tried = tryOut(state.draft, stop, { [name]: chosen }, on)
  const { leave, isGoing } = useLeave(locale, stop, {
    ...tried,
    isReady,
    needed: (next) => (next && lacksForms(next.page) ? loadForms : null),
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const fault = choiceFault(id, chosen)
    if (fault !== null) {
      caseStore.setHalfTyped(key, { [name]: chosen })
      return tell({ [id]: { id: fault } })
    }
    forget()
    return leave(tried.written, tried.situation)
  }

  const missing = fill(wizard.errors.choose, { question: field.title })
  const error = faults[id] && missing
  const summary = { title: wizard.errors.title, errors: [{ target: name, text: missing }] }
  return (
    <>
      <ErrorSummary
        {...summary}
        errors={error ? summary.errors : []}
        prefix={wizard.errors.prefix}
        round={round}
      />
      {!isReady && <EarlySummary {...summary} />}
      {page.intro && <p className="mt-2">{page.intro}</p>}
      <form
        ref={form}
        noValidate
        method="post"
        autoComplete="off"
        data-page={stop.page}
        data-leads=""
        data-early=""
        data-state={state.status}
        onSubmit={submit}
        className="mt-5 space-y-8"
      >
        <Group
          id={name}
          legend={<Heading>{field.title}</Heading>}
          before={field.before}
          hint={field.hint}
          error={error}
        >
          <Choices
            id={name}
            type="radio"
            chosen={chosen}
            choices={offered(tried.situation, id).map((code) => ({
              value: code,
              label: field.options[code] ?? code,
              hint: field.optionHints[code],
            }))}
            input={{ name, onChange: ({ target }) => choose(target.value) }}
          />
          <Meanings label={wizard.form.words ?? ''} words={field.words} lang="nl" />
          <Explanation texts={field} form={wizard.form} />
        </Group>
        <FormEnd form={wizard.form} isGoing={isGoing} />
      </form>
    </>
  )
}

const EMPTY: FieldTexts = { title: '', short: '', why: '', options: {}, optionHints: {} }
