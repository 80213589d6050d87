'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import {
  caseStore,
  type Doubt,
  type ErrorId,
  FIELDS,
  type FieldId,
  fieldById,
  fill,
  firstIncomplete,
  inputName,
  nextStop,
  offered,
  type PageValues,
  pageById,
  type QuestionPageTexts,
  type Situation,
  type Stop,
  valuesOf,
} from '@/lib/questionnaire'
import { CopyChild } from './copy-child'
import { takeEarly } from './early'
import { FieldInput } from './field-input'
import { fillIn } from './fill-in'
import { wizardNames } from './names'
import { announce, answersPath, noteMove, pathOf, resultPath, turnTo } from './navigate'
import { type Faults, halfKey, loadChecks, peopleFor, resolverOf, tryOut } from './try-out'
import { useAhead } from './use-ahead'
import type { Tab } from './use-situation'

interface Props {
  locale: string
  stop: Stop
  tab: Tab
  texts: QuestionPageTexts
  countries: readonly [string, string][]
}

/** Faults that were told, by page and person: they are still told after a switch of language. */
const told = new Map<string, Faults>()

export function QuestionForm({ locale, stop, tab, texts, countries }: Props) {
  const { state, on, voice } = tab
  const { draft } = state
  const router = useRouter()
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
  const { shown, situation } = tryOut(draft, stop, values, on)
  shownNow.current = shown

  // A page that holds nothing typed is a new one, whatever was told on it before.
  const [faults, setFaults] = useState<Faults>(
    () => (state.halfTyped[halfKey(stop)] && told.get(halfKey(stop))) ?? {},
  )
  const [round, setRound] = useState(0)
  const [confirmed, setConfirmed] = useState('')

  // What is typed is kept at once, so that no language switch, reload or step back loses it.
  const isReady = state.status !== 'loading'
  useEffect(() => {
    if (!isReady) return
    const watching = form.watch((typed) => caseStore.setHalfTyped(halfKey(stop), typed as PageValues))
    return () => watching.unsubscribe()
  }, [form, stop, isReady])

  const element = useRef<HTMLFormElement>(null)
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    const early = isReady ? takeEarly(stop.page) : null
    if (early === null) return
    fillIn(form, early.inputs.values())
    delete element.current?.dataset.pressed
    setHeld(early.isPressed)
  }, [form, stop.page, isReady])
  // A press that was held goes on once the form has what was typed with it.
  useEffect(() => {
    if (!isHeld) return
    setHeld(false)
    element.current?.requestSubmit()
  }, [isHeld])

  useEffect(() => {
    told.set(halfKey(stop), faults)
  }, [faults, stop])

  const names = wizardNames(situation.file, wizard)
  const person = names.get(stop.memberId ?? '') ?? ''
  const titleOf = (id: FieldId) => fill(page.fields[id]?.title ?? '', { person })
  const errorOf = (id: FieldId): string | undefined => {
    const fault = faults[id]
    if (fault === undefined || !shown.includes(id)) return undefined
    const other = fault.other ? (page.shorts[fault.other] ?? '') : ''
    return fill(wizard.errors[fault.id], { question: titleOf(id), other })
  }

  const tell = (found: Faults) => {
    caseStore.setHalfTyped(halfKey(stop), form.getValues())
    setFaults(found)
    setRound(round + 1)
  }

  const leadsTo = (after: Situation) =>
    caseStore.get().isChanging ? firstIncomplete(after) : nextStop(after, stop)
  const ahead = isReady ? leadsTo(situation) : stop
  useAhead(ahead ? [pathOf(locale, ahead)] : [answersPath(locale), resultPath(locale)])

  const isLeaving = useRef(false)
  const [isGoing, startGoing] = useTransition()
  const onValid = async (typed: PageValues) => {
    const { doubtsOf } = await loadChecks()
    if (isLeaving.current) return
    const { written, situation: after, shown: asked } = tryOut(caseStore.get().draft, stop, typed, on)
    const doubts: Doubt[] = doubtsOf(written.file, asked, on, stop.memberId)
    const stamp = JSON.stringify(doubts.map(({ field }) => typed[inputName(field)]))
    if (doubts.length > 0 && stamp !== confirmed) {
      setConfirmed(stamp)
      tell(Object.fromEntries(doubts.map(({ field, id, other }) => [field, { id, other }])))
      return
    }
    isLeaving.current = true
    setFaults({})
    told.delete(halfKey(stop))
    noteMove()
    caseStore.clearHalfTyped(halfKey(stop))
    caseStore.update(() => written)
    const next = leadsTo(after)
    if (next?.memberId && next.page === stop.page) return turnTo({ page: next.page, memberId: next.memberId })
    if (next) announce(next)
    if (next === null) caseStore.setChanging(false)
    startGoing(() => router.push(next ? pathOf(locale, next) : answersPath(locale)))
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
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit">{wizard.form.continue}</Button>
          <p role="status" data-waits={wizard.form.loading}>
            {isGoing ? wizard.form.loading : ''}
          </p>
        </div>
      </form>
    </FormProvider>
  )
}

const EMPTY = { title: '', short: '', why: '', options: {}, optionHints: {} }
