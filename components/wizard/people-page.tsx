'use client'
import { useState } from 'react'
import { FormProvider, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import { useNavigate, usePreload } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import {
  choiceFault,
  fieldById,
  fill,
  firstIncomplete,
  nextStop,
  type PageInput,
  type PageTexts,
  type PageValues,
  pageById,
  previousStop,
  type QuestionPageTexts,
  type Situation,
  situationOf,
  stopsOf,
  type WizardTexts,
  writeValues,
} from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { ADD_ID } from './add-people'
import { BackLink } from './back-link'
import { wizardNames } from './names'
import { answersPath, pathOf } from './paths'
import { isReady, PeopleList } from './people-list'
import { previewOf } from './preview'
import { Questions } from './questions'
import { Sections } from './sections'
import { questionTitle } from './titles'
import { saveInputs } from './unsaved-inputs'
import { useCase } from './use-case'
import { useOpenPage } from './use-open-page'
import { PEOPLE, usePeopleForm } from './use-people-form'
import { useRedirect } from './use-redirect'

interface Props {
  locale: string
  texts: QuestionPageTexts
  countries: readonly [string, string][]
}

/** The family: who is on the list, who is ready, add, change, remove with undo. */
export function PeoplePage({ locale, texts, countries }: Props) {
  const tab = useCase()
  const { situation, voice, state, on } = tab
  useRedirect(locale, PEOPLE, tab)
  const navigate = useNavigate()
  const openPage = useOpenPage(locale)
  const { wizard } = texts
  const page = texts.page[voice]
  const { people } = wizard as { people: Record<string, string> }
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [round, setRound] = useState(0)
  const { members } = situation.facts
  const form = usePeopleForm(tab)
  const values = useWatch({ control: form.control }) as PageValues
  const { fields, inputs } = previewOf(state.draft, PEOPLE, values, on)
  const names = wizardNames(situation.file, wizard)

  const openMember = (memberId: string) => {
    const own = stopsOf(situationOf(caseStore.get().draft.file, on)).filter(
      (stop) => stop.memberId === memberId,
    )
    const stop = own.find((each) => !pageById(each.page).toldOnList) ?? own[0]
    if (stop) openPage(stop)
  }
  const leadsTo = (after: Situation) => (state.isChanging ? firstIncomplete(after) : nextStop(after, PEOPLE))
  const afterPeople = leadsTo(situation)
  const ofNext = afterPeople ? pathOf(locale, afterPeople) : answersPath(locale)
  const ofPerson = pathOf(locale, { page: 'person' })
  usePreload(state.status === 'loading' ? [] : members.length > 0 ? [ofPerson, ofNext] : [ofPerson])
  const unfinished = members.find(({ id }) => !isReady(situation, id))
  const tell = (found: Record<string, string>) => {
    setErrors(found)
    setRound(round + 1)
  }
  const onContinue = (typed: PageValues) => {
    if (members.length === 0) return tell({ [ADD_ID]: people.addOne ?? '' })
    const wrong = inputs.filter(({ id, name }) => choiceFault(id, typed[name]) !== null)
    if (wrong.length > 0)
      return tell(
        Object.fromEntries(
          wrong.map((input) => [input.name, chooseText(input, { situation, wizard, page, names })]),
        ),
      )
    setErrors({})
    const written = writeValues(caseStore.get().draft, PEOPLE, typed, on)
    saveInputs(PEOPLE, written, caseStore.lease())
    const next = leadsTo(situationOf(written.file, on))
    if (next) return openPage(next)
    caseStore.setChanging(false)
    void navigate(answersPath(locale))
  }

  const back = previousStop(situation, PEOPLE)
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

      <PeopleList {...{ situation, names, wizard }} onOpen={openMember} />

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
              stop={PEOPLE}
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

interface Sources {
  situation: Situation
  wizard: WizardTexts
  page: PageTexts
  names: ReadonlyMap<string, string>
}

/** The error of a question to everybody, or to one person, that is not answered. */
function chooseText({ id, memberId }: PageInput, { situation, wizard, page, names }: Sources): string {
  const texts = page.fields[id]
  const question =
    memberId === undefined
      ? questionTitle({ situation, stop: PEOPLE, id, texts, names })
      : fill(texts?.title ?? '', { person: names.get(memberId) ?? '' })
  return fill(wizard.errors[fieldById(id).kind === 'country' ? 'choose-country' : 'choose'], { question })
}
