'use client'
import { useEffect, useRef, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import { useNavigate, usePreload } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import {
  addMember,
  choiceFault,
  fieldById,
  fill,
  firstIncomplete,
  inputName,
  isComplete,
  nextStop,
  type PageInput,
  type PageValues,
  pageById,
  previousStop,
  type QuestionPageTexts,
  type Situation,
  type Stop,
  situationOf,
  stopsOf,
  valuesOf,
  writeValues,
} from '@/lib/questionnaire'
import type { Relation } from '@/lib/rules'
import { caseStore } from '@/lib/session'
import { ADD_ID, AddPeople } from './add-people'
import { BackLink } from './back-link'
import { wizardNames } from './names'
import { newId } from './new-id'
import { answersPath, pathOf } from './paths'
import { previewOf } from './preview'
import { Questions } from './questions'
import { RemovedNotice, useRemoved } from './removed'
import { Sections } from './sections'
import { questionTitle } from './titles'
import { firstInputs, inputsKey, keepInputs, saveInputs } from './unsaved-inputs'
import { useCase } from './use-case'
import { useOpenPage } from './use-open-page'
import { useRedirect } from './use-redirect'

const HERE: Stop = { page: 'people' }
const NATIONALITY = inputName('person.nationality')

interface Props {
  locale: string
  texts: QuestionPageTexts
  countries: readonly [string, string][]
}

/** The family: who is on the list, who is ready, add, change, remove with undo. */
export function PeoplePage({ locale, texts, countries }: Props) {
  const tab = useCase()
  const { situation, voice, state, on } = tab
  useRedirect(locale, HERE, tab)
  const navigate = useNavigate()
  const openPage = useOpenPage(locale)
  const { wizard } = texts
  const page = texts.page[voice]
  const { people } = wizard as { people: Record<string, string> }
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [round, setRound] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const { members } = situation.facts
  const isMade = useRef(false)
  const form = useForm<PageValues>({
    defaultValues: firstInputs(HERE, tab).values,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  })
  const values = useWatch({ control: form.control }) as PageValues
  const { fields, inputs } = previewOf(state.draft, HERE, values, on)
  const names = wizardNames(situation.file, wizard)
  const { removed, remove, undo } = useRemoved(names)

  // The inputs follow the list: who is added or taken out changes them. What was chosen for everybody stays.
  const shape = members.map(({ id }) => id).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change of the list, and at another case
  useEffect(() => {
    const chosen = isMade.current ? form.getValues(NATIONALITY) : undefined
    isMade.current = state.status === 'ready'
    const { values: first } = firstInputs(HERE, { ...tab, state: caseStore.get() })
    form.reset({ ...first, ...(chosen && { [NATIONALITY]: chosen }) })
  }, [form, shape, state.round, state.status])

  // What is chosen and not an answer yet outlasts a reload, a switch of language and a look at a person.
  useEffect(() => {
    if (state.status !== 'ready') return
    return form.subscribe({
      formState: { values: true },
      callback: ({ values: chosen }) => {
        const saved = valuesOf(caseStore.get().draft, HERE, on)
        if (JSON.stringify(chosen) === JSON.stringify(saved)) caseStore.clearHalfTyped(inputsKey(HERE))
        else keepInputs(HERE, chosen)
      },
    })
  }, [form, state.status, on])

  const openMember = (memberId: string) => {
    const own = stopsOf(situationOf(caseStore.get().draft.file, on)).filter(
      (stop) => stop.memberId === memberId,
    )
    const stop = own.find((each) => !pageById(each.page).toldOnList) ?? own[0]
    if (stop) openPage(stop)
  }
  const leadsTo = (after: Situation) =>
    state.isChanging ? firstIncomplete(after) : nextStop(after, { page: 'people' })
  const afterPeople = leadsTo(situation)
  const ofNext = afterPeople ? pathOf(locale, afterPeople) : answersPath(locale)
  const ofPerson = pathOf(locale, { page: 'person' })
  usePreload(state.status === 'loading' ? [] : members.length > 0 ? [ofPerson, ofNext] : [ofPerson])
  const add = (relation: Relation) => caseStore.update((draft) => addMember(draft, newId(), relation))
  const focusList = () => list.current?.focus()
  const isReady = (id: string) =>
    stopsOf(situation)
      .filter(({ memberId }) => memberId === id)
      .every((stop) => isComplete(situation, stop))
  const unfinished = members.find(({ id }) => !isReady(id))
  const tell = (found: Record<string, string>) => {
    setErrors(found)
    setRound(round + 1)
  }
  const onContinue = (typed: PageValues) => {
    if (members.length === 0) return tell({ [ADD_ID]: people.addOne ?? '' })
    const wrong = inputs.filter(({ id, name }) => choiceFault(id, typed[name]) !== null)
    if (wrong.length > 0)
      return tell(Object.fromEntries(wrong.map((input) => [input.name, chooseText(input)])))
    setErrors({})
    const written = writeValues(caseStore.get().draft, HERE, typed, on)
    saveInputs(HERE, written, caseStore.lease())
    const next = leadsTo(situationOf(written.file, on))
    if (next) return openPage(next)
    caseStore.setChanging(false)
    void navigate(answersPath(locale))
  }

  const back = previousStop(situation, HERE)
  const chooseText = ({ id, memberId }: PageInput) =>
    fill(wizard.errors[fieldById(id).kind === 'country' ? 'choose-country' : 'choose'], {
      question:
        memberId === undefined
          ? questionTitle({ situation, stop: HERE, id, texts: page.fields[id], names })
          : fill(page.fields[id]?.title ?? '', { person: names.get(memberId) ?? '' }),
    })
  return (
    <>
      <Sections at="family" situation={situation} texts={wizard} voice={voice}>
        <BackLink locale={locale} to={state.isChanging ? 'answers' : back}>
          <span aria-hidden="true">‹&nbsp;</span>
          {wizard.form.back}
        </BackLink>
      </Sections>
      {state.wasSentBack && unfinished && (
        <Notice tone="brand">
          <bdi>{fill(people.finish ?? '', { person: names.get(unfinished.id) ?? '' })}</bdi>
        </Notice>
      )}
      <ErrorSummary
        title={wizard.errors.title}
        documentTitle={texts.documentTitle}
        prefix={wizard.errors.prefix}
        round={round}
        errors={Object.entries(errors)
          .filter(([target]) => target !== ADD_ID || members.length === 0)
          .map(([target, text]) => ({ target, text }))}
      />
      <Heading>{page.title}</Heading>
      {page.intro && <p className="mt-2">{page.intro}</p>}

      <RemovedNotice
        removed={removed}
        texts={people}
        onUndo={() => {
          undo()
          focusList()
        }}
        className="mt-4"
      />

      <div ref={list} tabIndex={-1} className="mt-4">
        {members.length === 0 ? (
          <Notice>{people.none}</Notice>
        ) : (
          <ul className="space-y-3" aria-label={people.listLabel}>
            {members.map(({ id, relation }) => {
              const person = names.get(id) ?? ''
              return (
                <li key={id} data-person={id} className="rounded-box border border-soft bg-surface p-4">
                  <h2 className="font-bold text-lg">
                    <bdi>{person}</bdi>
                    {relation && person !== wizard.relation[relation] && (
                      <span className="font-normal text-muted"> · {wizard.relation[relation]}</span>
                    )}
                  </h2>
                  <p className={isReady(id) ? 'text-good' : 'text-advice'}>
                    {isReady(id) ? `✓ ${people.ready}` : `○ ${people.notReady}`}
                  </p>
                  <div className="mt-1 flex flex-wrap gap-x-6">
                    <Button
                      look="plain"
                      aria-label={fill(people.changeOf ?? '', { person })}
                      onClick={() => openMember(id)}
                    >
                      {people.change}
                    </Button>
                    <Button
                      look="plain"
                      aria-label={fill(people.removeOf ?? '', { person })}
                      onClick={() => remove(id) && focusList()}
                    >
                      {people.remove}
                    </Button>
                  </div>
                </li>
              )
            })}
          </ul>
        )}
        <AddPeople people={people} onAdd={add} />
      </div>

      <FormProvider {...form}>
        <form
          noValidate
          method="post"
          data-leads=""
          data-session={state.status}
          onSubmit={form.handleSubmit(onContinue)}
          className="mt-8 space-y-6"
        >
          {members.length > 0 && (
            <Questions
              {...{ situation, inputs, wizard, names, countries }}
              stop={HERE}
              shown={fields}
              texts={page}
              errorOf={({ name }) => errors[name]}
            />
          )}
          {members.length > 0 && <Button type="submit">{wizard.form.continue}</Button>}
        </form>
      </FormProvider>
    </>
  )
}
