'use client'
import type { ReactNode } from 'react'
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
  type PageId,
  pageById,
  readAnswer,
  readPeople,
  SECTIONS,
  type Stop,
  stopsOf,
  type WizardTexts,
} from '@/lib/questionnaire'
import type { Voice } from '@/lib/rules'
import { caseStore } from '@/lib/session'
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

  const rows = ({ page, memberId }: Stop) => {
    const pageTexts = texts.pages[page][voice]
    return fieldsOf(situation, { page, memberId }).map((id) => {
      const question = fill(pageTexts[id]?.short ?? '', { person: names.get(memberId ?? '') ?? '' })
      const value = shown(id, memberId, pageTexts)
      const isOptional = fieldById(id).optional === true || fieldById(id).kind === 'people'
      return (
        <div
          key={`${id} ${memberId ?? ''}`}
          data-answer={id}
          className="flex flex-wrap items-baseline gap-x-4 border-soft border-b py-2"
        >
          <dt className="min-w-0 basis-full text-muted sm:basis-2/5">{question}</dt>
          <dd className="min-w-0 flex-1">
            {value === '' ? (
              <span className={isOptional ? 'text-muted' : 'font-semibold text-advice'}>
                {isOptional ? answers.empty : answers.notAnswered}
              </span>
            ) : (
              <bdi>{value}</bdi>
            )}
          </dd>
          <dd>
            <button
              type="button"
              className="inline-flex min-h-11 items-center text-brand underline underline-offset-4"
              aria-label={fill(answers.changeOf ?? '', {
                question: memberId ? `${question}, ${names.get(memberId)}` : question,
              })}
              onClick={() => change({ page, memberId })}
            >
              {answers.change}
            </button>
          </dd>
        </div>
      )
    })
  }

  return (
    <>
      <title>{texts.documentTitle}</title>
      <Sections at="check" situation={situation} texts={wizard} voice={voice} />
      <Heading>{texts.title[voice]}</Heading>
      <p className="mt-2">{texts.intro[voice]}</p>
      {SECTIONS.map((section) => {
        const own = stops.filter(({ page }) => pageById(page).section === section)
        const ofCase = own.filter(({ memberId }) => memberId === undefined)
        const memberIds = [...new Set(own.flatMap(({ memberId }) => memberId ?? []))]
        if (own.length === 0) return null
        return (
          <section key={section} className="mt-8">
            <h2 className="font-bold text-xl">{wizard.sections[voice][section]}</h2>
            <dl className="mt-2">{ofCase.flatMap(rows)}</dl>
            {memberIds.map((memberId) => (
              <div key={memberId} className="mt-4">
                <h3 className="font-semibold text-lg">
                  <bdi>{names.get(memberId)}</bdi>
                </h3>
                <dl>{own.filter((stop) => stop.memberId === memberId).flatMap(rows)}</dl>
              </div>
            ))}
            {section === 'family' && (
              <button
                type="button"
                className="inline-flex min-h-11 items-center text-brand underline underline-offset-4"
                onClick={() => change({ page: 'people' })}
              >
                {wizard.people.add}
              </button>
            )}
          </section>
        )
      })}
      <div data-session={tab.state.status} className="mt-8 space-y-4">
        <StepLink href={resultPath(locale)} className={buttonClass('main')}>
          {answers.toResult}
        </StepLink>
        {keep}
      </div>
    </>
  )
}
