'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import { useCallback, useEffect, useRef, useState } from 'react'
import { FormProvider, type Resolver, useForm, useWatch } from 'react-hook-form'
import { Heading } from '@/components/ui/heading'
import {
  boxOfFault,
  doubtsOf,
  type ErrorId,
  type FieldId,
  fieldById,
  fill,
  inputName,
  type PageInput,
  type PageValues,
} from '@/lib/questionnaire'
import { pageSchema } from '@/lib/questionnaire/page-schema'
import { CopyChild } from './copy-child'
import { fillIn } from './fill-in'
import { firstInputs } from './first-inputs'
import { wizardNames } from './names'
import { type FormProps, PageForm } from './page-form'
import { type Fault, usePreview } from './preview'
import { Questions } from './questions'
import { pageTitle, questionTitle } from './titles'
import { keepFailedInputs, keepInputs } from './unsaved-inputs'
import { useBufferedInput } from './use-buffered-input'
import { useContinue } from './use-continue'

/** A page of questions with the form library: something is typed, or several things are asked. */
export function QuestionForm({ locale, stop, tab, texts, countries }: FormProps) {
  const { form, preview, isReady } = useQuestionForm({ stop, tab })
  const goOn = useContinue(locale, stop, preview.next, isReady)
  const onSubmit = useSubmit({ stop, tab }, form, preview, goOn)
  const element = useBufferedInput(
    stop.page,
    isReady,
    useCallback((inputs) => fillIn(form, inputs), [form]),
  )

  const { wizard } = texts
  const page = texts.page[tab.voice]
  const { fields, inputs, situation } = preview
  const names = wizardNames(situation.file, wizard)
  const person = names.get(stop.memberId ?? '') ?? ''
  const titleOf = (id: FieldId) => questionTitle({ situation, stop, id, texts: page.fields[id], names })
  const { errors: found, submitCount } = form.formState
  const errorOf = ({ id, name, memberId }: PageInput): string | undefined => {
    const fault = faultOf(found[name])
    const other = fault?.other && page.shorts[fault.other]
    const question =
      memberId === undefined
        ? titleOf(id)
        : fill(page.fields[id]?.title ?? '', { person: names.get(memberId) ?? '' })
    return fault && fill(wizard.errors[fault.id], { question, other: other ?? '' })
  }
  const errors = inputs.flatMap((input) => {
    const text = errorOf(input)
    return text ? [{ target: targetOf(input, faultOf(found[input.name])), text }] : []
  })

  // Decided once: a heading that moved while somebody answers would take the focus away.
  const [isOneQuestion] = useState(() => fields.filter((id) => !fieldById(id).under).length === 1)
  const [first] = fields
  const heading = <Heading>{isOneQuestion && first ? titleOf(first) : pageTitle(page, stop, person)}</Heading>
  return (
    <FormProvider {...form}>
      <PageForm
        {...{ stop, tab, texts, errors, onSubmit }}
        submits={submitCount}
        heading={!isOneQuestion && heading}
        intro={page.intro && fill(page.intro, { person })}
        offer={
          stop.page === 'person' &&
          stop.memberId && (
            <CopyChild memberId={stop.memberId} names={names} texts={wizard} form={form} on={tab.on} />
          )
        }
        form={element}
      >
        <Questions
          {...{ stop, situation, inputs, wizard, names, countries, errorOf }}
          shown={fields}
          texts={page}
          faultyBox={({ name }) => {
            const fault = faultOf(found[name])
            return fault ? boxOfFault(fault.id) : null
          }}
          heading={isOneQuestion ? heading : undefined}
        />
      </PageForm>
    </FormProvider>
  )
}

/** Where an error leads: to the input, of a date to the box that it is about. */
function targetOf({ name }: PageInput, fault: Fault | undefined): string {
  const box = fault && boxOfFault(fault.id)
  return box && box !== 'day' ? `${name}-${box}` : name
}

type Place = Pick<FormProps, 'stop' | 'tab'>
type Form = ReturnType<typeof useForm<PageValues>>

/** The inputs of a page, kept in the session at each change, and what the case would be with them. */
function useQuestionForm({ stop, tab }: Place) {
  const isReady = tab.state.status !== 'loading'
  const [first] = useState(() => firstInputs(stop, tab))
  // The schema is that of the questions that apply when it is asked.
  const applying = useRef<PageInput[]>([])
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
    applying.current = preview.inputs
  }, [preview.inputs])

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
  preview: ReturnType<typeof usePreview>,
  goOn: (preview: ReturnType<typeof usePreview>) => Promise<void>,
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
