'use client'
import { Fragment, type ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { usePreload } from '@/components/ui/navigation'
import { StepLink } from '@/components/ui/step-link'
import { formatPartial, type Locale } from '@/lib/i18n'
import {
  type AnswerTexts,
  type FieldId,
  fieldById,
  fieldsOf,
  fill,
  PAGES,
  type PageId,
  pageById,
  readAnswer,
  readPeople,
  type Section,
  type Stop,
  stopsOf,
  type WizardTexts,
} from '@/lib/questionnaire'
import type { Voice } from '@/lib/rules'
import { caseStore } from '@/lib/session'
import { AnswersPart } from './answers-part'
import { wizardNames } from './names'
import { resultPath } from './paths'
import { Sections } from './sections'
import { useCase } from './use-case'
import { useOpenPage } from './use-open-page'
import { useRedirect } from './use-redirect'

export interface AnswersTexts {
  documentTitle: string
  title: Record<Voice, string>
  intro: Record<Voice, string>
  pages: Record<PageId, Record<Voice, AnswerTexts>>
  wizard: WizardTexts
  answers: Record<string, string>
  countries: Record<string, string>
}

interface Props {
  locale: Locale
  texts: AnswersTexts
  /** The ways to keep the case and to hand it over. */
  keep: ReactNode
}

/** An answer that says nothing without its question. */
const isYesOrNo = (id: FieldId): boolean => fieldById(id).options?.includes('yes') === true

/** Every answer that counts, each with a way to change it. */
export function AnswersPage({ locale, texts, keep }: Props) {
  const tab = useCase()
  const { situation, voice } = tab
  useRedirect(locale, null, tab)
  usePreload([resultPath(locale)])
  const openPage = useOpenPage(locale)
  const { wizard, answers } = texts
  const names = wizardNames(situation.file, wizard)
  const stops = stopsOf(situation)

  const change = ({ page, memberId }: Stop) => {
    caseStore.setChanging(true)
    openPage({ page, memberId })
  }

  const shown = (id: FieldId, memberId: string | undefined, page: AnswerTexts): string => {
    const field = fieldById(id)
    const options = page[id]?.options ?? {}
    if (field.kind === 'people') {
      const chosen = readPeople(situation.file, id) ?? []
      const label = (code: string) =>
        names.get(code) ??
        (code === 'none' ? wizard.form.none : code === 'not-said' ? wizard.form.notSaid : code) ??
        code
      return chosen.map(label).join(', ')
    }
    const answer = readAnswer(situation.file, id, memberId)
    if (answer === undefined || answer === '') return ''
    if (field.kind === 'country') return texts.countries[answer] ?? wizard.form[answer] ?? answer
    if (answer === 'unknown') return wizard.form.unknown ?? ''
    if (field.kind === 'date' || field.kind === 'partial-date') return formatPartial(locale, answer)
    if (field.kind === 'partner') return names.get(answer) ?? options[answer] ?? answer
    return field.kind === 'text' ? answer : (options[answer] ?? answer)
  }

  const row = (id: FieldId, { page, memberId }: Stop) => {
    const pageTexts = texts.pages[page][voice]
    const question = fill(pageTexts[id]?.short ?? '', { person: names.get(memberId ?? '') ?? '' })
    return {
      key: `${id} ${memberId ?? ''}`,
      id,
      question,
      value: shown(id, memberId, pageTexts),
      isOptional: fieldById(id).optional === true || fieldById(id).kind === 'people',
      tells: !isYesOrNo(id),
      label: memberId ? `${question}, ${names.get(memberId)}` : question,
      onChange: () => change({ page, memberId }),
    }
  }
  const rowsOf = (stop: Stop) => fieldsOf(situation, stop).map((id) => row(id, stop))
  /** Of one person: also what is asked once for the whole family. */
  const rowsOfMember = (memberId: string) =>
    PAGES.filter(({ id }) => pageById(id).ofMember || pageById(id).ofFamily).flatMap(({ id: page }) =>
      fieldsOf(situation, { page, memberId })
        .filter((id) => fieldById(id).of === 'member')
        .map((id) => row(id, { page, memberId })),
    )
  const rowsOfCase = (section: Section) =>
    stops
      .filter(({ page, memberId }) => memberId === undefined && pageById(page).section === section)
      .flatMap((stop) => rowsOf(stop).filter(({ id }) => fieldById(id).of === 'case'))
  const toResult = (
    <StepLink href={resultPath(locale)} className={buttonClass('main')}>
      {answers.toResult}
    </StepLink>
  )

  return (
    <>
      <title>{texts.documentTitle}</title>
      <Sections at="check" situation={situation} texts={wizard} voice={voice} />
      <Heading>{texts.title[voice]}</Heading>
      <p className="mt-2 mb-4">{texts.intro[voice]}</p>
      {toResult}
      <div className="mt-5 space-y-2">
        {(['you', 'family', 'application'] as const).map((section) => (
          <Fragment key={section}>
            <AnswersPart title={wizard.sections[voice][section]} rows={rowsOfCase(section)} texts={answers} />
            {section === 'family' &&
              situation.facts.members.map(({ id }) => (
                <AnswersPart
                  key={id}
                  title={names.get(id) ?? ''}
                  person={id}
                  rows={rowsOfMember(id)}
                  texts={answers}
                />
              ))}
          </Fragment>
        ))}
      </div>
      <button
        type="button"
        className="inline-flex min-h-11 items-center text-brand underline underline-offset-4"
        onClick={() => change({ page: 'people' })}
      >
        {wizard.people.add}
      </button>
      <div data-session={tab.state.status} className="mt-6 space-y-4">
        {toResult}
        {keep}
      </div>
    </>
  )
}
