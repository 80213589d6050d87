'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import {
  type Doubt,
  type ErrorId,
  FIELDS,
  type FieldId,
  fieldById,
  fill,
  inputName,
  isChosen,
  offered,
  type PageValues,
  pageById,
  type QuestionPageTexts,
  type Stop,
  valuesOf,
} from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { CopyChild } from './copy-child'
import { FieldInput } from './field-input'
import { fillIn } from './fill-in'
import { FormEnd } from './form-end'
import { wizardNames } from './names'
import { type Fault, type Faults, halfKey, loadChecks, peopleFor, resolverOf, tryOut } from './try-out'
import { useEarly } from './use-early'
import { useFaults } from './use-faults'
import { useLeave } from './use-leave'
import type { Tab } from './use-situation'

interface Props {
  locale: string
  stop: Stop
  tab: Tab
  texts: QuestionPageTexts
  countries: readonly [string, string][]
}

/** A page of questions with the form library: something is typed, or several things are asked. */
export function QuestionForm({ locale, stop, tab, texts, countries }: Props) {
  const { state, on, voice } = tab
  const { draft } = state
  const { fields: ids } = pageById(stop.page)
  const page = texts.page[voice]
  const { wizard } = texts

  const shownNow = useRef<FieldId[]>([])
  // The form keeps its own values from here on; it is made anew for another page or person.
  const [defaults] = useState(
    () => ({ ...valuesOf(draft, ids, stop.memberId), ...state.halfTyped[halfKey(stop)] }) as PageValues,
  )
  const form = useForm<PageValues>({
    defaultValues: defaults,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: resolverOf(() => shownNow.current, on),
  })
  const values = useWatch({ control: form.control }) as PageValues
  const { shown, written: tried, situation } = tryOut(draft, stop, values, on)
  shownNow.current = shown

  const { faults, round, tell: show, forget } = useFaults(stop, state.halfTyped[halfKey(stop)])
  const [confirmed, setConfirmed] = useState('')

  // What is typed is kept at once, so that no language switch, reload or step back loses it.
  const isReady = state.status !== 'loading'
  useEffect(() => {
    if (!isReady) return
    const watching = form.watch((typed) => caseStore.setHalfTyped(halfKey(stop), typed as PageValues))
    return () => watching.unsubscribe()
  }, [form, stop, isReady])

  const element = useEarly(
    stop.page,
    isReady,
    useCallback((inputs) => fillIn(form, inputs), [form]),
  )

  const names = wizardNames(situation.file, wizard)
  const person = names.get(stop.memberId ?? '') ?? ''
  const titleOf = (id: FieldId) => fill(page.fields[id]?.title ?? '', { person })
  const textOf = (id: FieldId, { id: errorId, other }: Fault) =>
    fill(wizard.errors[errorId], { question: titleOf(id), other: other ? (page.shorts[other] ?? '') : '' })
  const errorOf = (id: FieldId): string | undefined => {
    const fault = faults[id]
    return fault && shown.includes(id) ? textOf(id, fault) : undefined
  }

  const tell = (found: Faults) => {
    caseStore.setHalfTyped(halfKey(stop), form.getValues())
    show(found)
  }

  const { leave, isGoing } = useLeave(locale, stop, {
    written: tried,
    situation,
    isReady,
    needed: () => (ids.every(isChosen) ? null : loadChecks),
  })
  const onValid = async (typed: PageValues) => {
    const checks = shownNow.current.every(isChosen) ? null : await loadChecks()
    const { written, situation: after, shown: asked } = tryOut(caseStore.get().draft, stop, typed, on)
    const doubts: Doubt[] = checks?.doubtsOf(written.file, asked, on, stop.memberId) ?? []
    const stamp = JSON.stringify(doubts.map(({ field }) => typed[inputName(field)]))
    if (doubts.length > 0 && stamp !== confirmed) {
      setConfirmed(stamp)
      tell(Object.fromEntries(doubts.map(({ field, id, other }) => [field, { id, other }])))
      return
    }
    forget()
    await leave(written, after)
  }

  const onFaulty = (errors: Record<string, unknown>) => {
    const messageOf = (error: unknown): ErrorId =>
      ((error as { message?: string; root?: { message?: string } }).message ??
        (error as { root?: { message?: string } }).root?.message ??
        'choose') as ErrorId
    const found = shown.filter((id) => errors[inputName(id)] !== undefined)
    tell(Object.fromEntries(found.map((id) => [id, { id: messageOf(errors[inputName(id)]) }])))
  }

  const groups = shown.filter((id) => FIELDS[id] !== undefined)
  // Decided once: a heading that moved while somebody answers would take the focus away.
  const [isOneQuestion] = useState(groups.filter((id) => !fieldById(id).under).length === 1)
  const title = (
    <Heading>{isOneQuestion && groups[0] ? titleOf(groups[0]) : fill(page.title, { person })}</Heading>
  )

  return (
    <FormProvider {...form}>
      <ErrorSummary
        title={wizard.errors.title}
        prefix={wizard.errors.prefix}
        round={round}
        errors={shown.flatMap((id) => {
          const text = errorOf(id)
          return text ? [{ target: inputName(id), text }] : []
        })}
      />
      {!isOneQuestion && title}
      {page.intro && <p className="mt-2">{fill(page.intro, { person })}</p>}
      {stop.page === 'family' && stop.memberId && (
        <CopyChild memberId={stop.memberId} names={names} texts={wizard} form={form} />
      )}
      <form
        ref={element}
        noValidate
        method="post"
        autoComplete="off"
        data-page={stop.page}
        data-leads=""
        data-early=""
        data-state={state.status}
        onSubmit={form.handleSubmit(onValid, onFaulty)}
        className="mt-5 space-y-8"
      >
        {groups.map((id) => (
          <FieldInput
            key={id}
            id={id}
            texts={page.fields[id] ?? EMPTY}
            wizard={wizard}
            title={titleOf(id)}
            heading={isOneQuestion && id === groups[0] ? title : undefined}
            error={errorOf(id)}
            people={peopleFor(situation, id, names)}
            options={offered(situation, id)}
            countries={id === 'person.nationality' ? countries : []}
            isUnder={fieldById(id).under !== undefined}
          />
        ))}
        <FormEnd form={wizard.form} isGoing={isGoing} />
      </form>
    </FormProvider>
  )
}

const EMPTY = { title: '', short: '', why: '', options: {}, optionHints: {} }
