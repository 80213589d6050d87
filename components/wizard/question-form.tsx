'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useCallback, useEffect, useRef, useState } from 'react'
import { FormProvider, type Resolver, useForm, useWatch } from 'react-hook-form'
import { Heading } from '@/components/ui/heading'
import {
  doubtsOf,
  type ErrorId,
  type FieldId,
  fieldById,
  fill,
  inputName,
  offered,
  type PageValues,
} from '@/lib/questionnaire'
import { pageSchema } from '@/lib/questionnaire/page-schema'
import { CopyChild } from './copy-child'
import { FieldInput } from './field-input'
import { fillIn } from './fill-in'
import { wizardNames } from './names'
import { type FormProps, PageForm } from './page-form'
import { type Fault, type Preview, peopleFor, usePreview } from './preview'
import { firstInputs, keepFailedInputs, keepInputs } from './unsaved-inputs'
import { useContinue } from './use-continue'
import { useEarly } from './use-early'

/** A page of questions with the form library: something is typed, or several things are asked. */
export function QuestionForm({ locale, stop, tab, texts, countries }: FormProps) {
  const { form, preview, isReady } = useQuestionForm({ stop, tab })
  const goOn = useContinue(locale, stop, preview.next, isReady)
  const onSubmit = useSubmit({ stop, tab }, form, preview, goOn)
  const element = useEarly(
    stop.page,
    isReady,
    useCallback((inputs) => fillIn(form, inputs), [form]),
  )

  const { wizard } = texts
  const page = texts.page[tab.voice]
  const { fields, situation } = preview
  const names = wizardNames(situation.file, wizard)
  const person = names.get(stop.memberId ?? '') ?? ''
  const titleOf = (id: FieldId) => fill(page.fields[id]?.title ?? '', { person })
  const { errors: found, submitCount } = form.formState
  const errorOf = (id: FieldId): string | undefined => {
    const fault = faultOf(found[inputName(id)])
    const other = fault?.other && page.shorts[fault.other]
    return fault && fill(wizard.errors[fault.id], { question: titleOf(id), other: other ?? '' })
  }
  const errors = fields.flatMap((id) => {
    const text = errorOf(id)
    return text ? [{ target: inputName(id), text }] : []
  })

  // Decided once: a heading that moved while somebody answers would take the focus away.
  const [isOneQuestion] = useState(() => fields.filter((id) => !fieldById(id).under).length === 1)
  const [first] = fields
  const heading = <Heading>{isOneQuestion && first ? titleOf(first) : fill(page.title, { person })}</Heading>
  return (
    <FormProvider {...form}>
      <PageForm
        {...{ stop, tab, texts, errors, onSubmit }}
        submits={submitCount}
        heading={!isOneQuestion && heading}
        intro={page.intro && fill(page.intro, { person })}
        offer={
          stop.page === 'family' &&
          stop.memberId && <CopyChild memberId={stop.memberId} names={names} texts={wizard} form={form} />
        }
        form={element}
      >
        {fields.map((id) => (
          <FieldInput
            key={id}
            id={id}
            texts={page.fields[id] ?? EMPTY}
            wizard={wizard}
            title={titleOf(id)}
            heading={isOneQuestion && id === first ? heading : undefined}
            error={errorOf(id)}
            people={peopleFor(situation, id, names)}
            options={offered(situation, id)}
            countries={id === 'person.nationality' ? countries : []}
            isUnder={fieldById(id).under !== undefined}
          />
        ))}
      </PageForm>
    </FormProvider>
  )
}

const EMPTY = { title: '', short: '', why: '', options: {}, optionHints: {} }

type Place = Pick<FormProps, 'stop' | 'tab'>
type Form = ReturnType<typeof useForm<PageValues>>

/** The inputs of a page, kept in the session at each change, and what the case would be with them. */
function useQuestionForm({ stop, tab }: Place) {
  const isReady = tab.state.status !== 'loading'
  const [first] = useState(() => firstInputs(stop, tab))
  // The schema is that of the questions that apply when it is asked.
  const applying = useRef<FieldId[]>([])
  const form = useForm<PageValues>({
    defaultValues: first.values,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: (values, context, options) => {
      const resolve = zodResolver(pageSchema(applying.current, tab.on)) as unknown as Resolver<PageValues>
      return resolve(values, context, options)
    },
  })
  const values = useWatch({ control: form.control }) as PageValues
  const preview = usePreview(tab, stop, values)
  useEffect(() => {
    applying.current = preview.fields
  }, [preview.fields])

  useEffect(() => {
    if (!isReady) return
    return form.subscribe({
      formState: { values: true },
      callback: ({ values: typed }) => keepInputs(stop, typed),
    })
  }, [form, stop, isReady])

  useEffect(() => {
    if (first.hasFailed) void form.trigger()
  }, [form, first])
  return { form, preview, isReady }
}

/** At Continue: errors stay on the page; dates that can hardly be right are asked about once; else it goes on. */
function useSubmit(
  { stop, tab }: Place,
  form: Form,
  preview: Preview,
  goOn: (preview: Preview) => Promise<void>,
) {
  const [confirmed, setConfirmed] = useState('')
  const onValid = async () => {
    const values = form.getValues()
    const doubts = doubtsOf(preview.draft.file, preview.fields, tab.on, stop.memberId)
    const doubtful = JSON.stringify(doubts.map(({ field }) => values[inputName(field)]))
    if (doubts.length === 0 || doubtful === confirmed) return goOn(preview)
    setConfirmed(doubtful)
    keepFailedInputs(stop, values)
    for (const { field, id, other } of doubts)
      form.setError(inputName(field), { type: other ?? NO_OTHER, message: id })
  }
  return form.handleSubmit(onValid, () => keepFailedInputs(stop, form.getValues()))
}

/** The type of an error about a date alone; else the type is the date that it does not fit. */
const NO_OTHER = 'custom'

/** An error of the form library as a fault: the messages of the schema are codes of texts. */
function faultOf(error: unknown): Fault | undefined {
  if (error === undefined) return undefined
  const { message, type, root } = error as { message?: string; type?: string; root?: { message?: string } }
  const other = type?.includes('.') ? (type as FieldId) : undefined
  return { id: (message ?? root?.message ?? 'choose') as ErrorId, other }
}
