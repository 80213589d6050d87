'use client'
import { useEffect, useRef, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import { useNavigate, usePreload } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import {
  addMember,
  type Draft,
  type FieldId,
  fieldsOf,
  fill,
  firstIncomplete,
  isComplete,
  nextStop,
  type PageValues,
  previousStop,
  type QuestionPageTexts,
  type Situation,
  type Stop,
  situationOf,
  stopsOf,
  valuesOf,
  writeValues,
} from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { BackLink } from './back-link'
import { FieldInput } from './field-input'
import { wizardNames } from './names'
import { newId } from './new-id'
import { answersPath, pathOf } from './paths'
import { RemovedNotice, useRemoved } from './removed'
import { Sections } from './sections'
import { useCase } from './use-case'
import { useOpenPage } from './use-open-page'
import { useRedirect } from './use-redirect'

const HERE: Stop = { page: 'people' }

interface Props {
  locale: string
  texts: QuestionPageTexts
}

/** The family: who is on the list, who is ready, add, change, remove with undo. */
export function PeoplePage({ locale, texts }: Props) {
  const tab = useCase()
  const { situation, voice, state, on } = tab
  useRedirect(locale, HERE, tab)
  const navigate = useNavigate()
  const openPage = useOpenPage(locale)
  const { wizard } = texts
  const page = texts.page[voice]
  const { people } = wizard as { people: Record<string, string> }
  const [error, setError] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const asked = fieldsOf(situation, { page: 'people' })
  const form = useForm<PageValues>()
  const { members } = situation.facts
  const names = wizardNames(situation.file, wizard)
  const { removed, remove, undo } = useRemoved(names)

  // The boxes follow the list: who is added or taken out changes them.
  const shape = JSON.stringify({ asked, people: members.map(({ id }) => id) })
  useEffect(() => {
    const fields = JSON.parse(shape).asked as FieldId[]
    form.reset(valuesOf(caseStore.get().draft, fields))
  }, [form, shape])

  const firstOf = (memberId: string, { file }: Draft) =>
    stopsOf(situationOf(file, on)).find((own) => own.memberId === memberId)
  const openMember = (memberId: string) => {
    const stop = firstOf(memberId, caseStore.get().draft)
    if (stop) openPage(stop)
  }
  const leadsTo = (after: Situation) =>
    state.isChanging ? firstIncomplete(after) : nextStop(after, { page: 'people' })
  const ofNew = firstOf('new', addMember(state.draft, 'new'))?.page ?? 'person'
  const afterPeople = leadsTo(situation)
  const ofNext = afterPeople ? pathOf(locale, afterPeople) : answersPath(locale)
  const following =
    members.length > 0 ? [pathOf(locale, { page: ofNew }), ofNext] : [pathOf(locale, { page: ofNew })]
  usePreload(state.status === 'loading' ? [] : following)
  const isLeaving = useRef(false)
  const add = () => {
    if (isLeaving.current) return
    isLeaving.current = true
    const id = newId()
    caseStore.update((draft) => addMember(draft, id))
    openMember(id)
  }
  const focusList = () => list.current?.focus()
  const isReady = (id: string) =>
    stopsOf(situation)
      .filter(({ memberId }) => memberId === id)
      .every((stop) => isComplete(situation, stop))
  const unfinished = members.find(({ id }) => !isReady(id))
  const onContinue = (values: PageValues) => {
    if (members.length === 0) {
      setError(people.addOne ?? '')
      setRound(round + 1)
      return
    }
    const written = writeValues(caseStore.get().draft, asked, values, on, {
      asked: members.map(({ id }) => id),
    })
    caseStore.update(() => written)
    const next = leadsTo(situationOf(written.file, on))
    if (next) return openPage(next)
    caseStore.setChanging(false)
    void navigate(answersPath(locale))
  }

  const back = previousStop(situation, { page: 'people' })
  return (
    <>
      <BackLink locale={locale} to={state.isChanging ? 'answers' : back}>
        {wizard.form.back}
      </BackLink>
      <Sections at="family" situation={situation} texts={wizard} voice={voice} />
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
        errors={error && members.length === 0 ? [{ target: 'add', text: error }] : []}
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
        <Button id="add" look={members.length === 0 ? 'main' : 'quiet'} onClick={add} className="mt-4">
          {members.length === 0 ? people.addFirst : people.add}
        </Button>
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
          {asked.map((id) => (
            <FieldInput
              key={id}
              id={id}
              texts={page.fields[id] ?? { title: '', short: '', why: '', options: {}, optionHints: {} }}
              wizard={wizard}
              title={page.fields[id]?.title ?? ''}
              people={members.map((member) => ({ value: member.id, label: names.get(member.id) ?? '' }))}
              options={[]}
              countries={[]}
              isUnder={false}
            />
          ))}
          {members.length > 0 && <Button type="submit">{wizard.form.continue}</Button>}
        </form>
      </FormProvider>
    </>
  )
}
