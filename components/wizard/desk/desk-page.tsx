'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import type { Locale } from '@/lib/i18n'
import { PAGES, pageById, type Section, type Stop, writeAnswer } from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { wizardNames } from '../names'
import { useCase } from '../use-case'
import { JumpBar } from './jump-bar'
import { NoteBox } from './note-box'
import { OpenBlocks } from './open-blocks'
import { blockId, JUMP_ID, personId, sectionId } from './places'
import { SectionBlocks } from './section-blocks'
import { Summary } from './summary'
import type { DeskTexts } from './texts'
import { useKeys } from './use-keys'
import { useSaving } from './use-saving'

interface Props {
  locale: Locale
  texts: DeskTexts
  /** Shown below the questions. */
  children: ReactNode
}

const hasQuestions = (section: Section) => PAGES.some((page) => page.section === section)

/** The counsellor's desk: all questions of a section on one page, in any order, with what the rules say beside them. */
export function DeskPage({ locale, texts, children }: Props) {
  const { state, on, situation } = useCase()
  const { draft, status, round, deskSection: section } = state
  const { desk, wizard } = texts
  const names = wizardNames(draft.file, wizard)
  const [goal, setGoal] = useState<{ id: string } | null>(null)
  const { faults, saves, errors, isSaved, save } = useSaving(section, on, texts)

  // Only who helps works here: the questions of an empty case speak to the counsellor at once.
  const isEmpty = status === 'ready' && Object.keys(draft.file).length === 1
  useEffect(() => {
    if (isEmpty) caseStore.update((empty) => writeAnswer(empty, 'filledInBy', 'counsellor'))
  }, [isEmpty])

  useEffect(() => {
    if (goal !== null) document.getElementById(goal.id)?.focus()
  }, [goal])
  const jump = (id: string) => setGoal({ id })
  const openSection = (next: Section) => {
    caseStore.openSection(next)
    jump(sectionId(next))
  }
  const open = (stop: Stop) => {
    caseStore.openSection(pageById(stop.page).section)
    jump(stop.page === 'people' ? sectionId('family') : blockId(stop))
  }
  const openPerson = (memberId: string) => {
    caseStore.openSection('family')
    jump(personId(memberId))
  }
  useKeys({ openSection, toBar: () => jump(JUMP_ID), toBlock, save })

  if (status === 'loading' || status === 'unreadable')
    return (
      <>
        <title>{texts.documentTitle}</title>
        <Heading>{desk.title}</Heading>
        <p role="status">{wizard.form.loading}</p>
      </>
    )
  return (
    <div className="lg:mx-[calc(50%-min(38rem,50vw-2rem))]">
      <ErrorSummary
        title={wizard.errors.title}
        documentTitle={texts.documentTitle}
        prefix={wizard.errors.prefix}
        round={saves}
        errors={errors}
      />
      <Heading key={round}>{desk.title}</Heading>
      <p className="mt-1 mb-4">{desk.intro}</p>
      <JumpBar
        at={section}
        situation={situation}
        names={names}
        texts={texts}
        openSection={openSection}
        openPerson={openPerson}
      />
      <div className="mt-5 gap-6 lg:grid lg:grid-cols-[1fr_22rem]">
        <section aria-labelledby={sectionId(section)} className="min-w-0 space-y-5">
          <h2 id={sectionId(section)} data-jump="" tabIndex={-1} className="font-bold text-2xl">
            {wizard.sections.counsellor[section]}
          </h2>
          <SectionBlocks {...{ section, draft, on, round, texts, faults, jump }} />
          {section === 'check' && (
            <OpenBlocks situation={situation} names={names} texts={texts} open={open} />
          )}
          {section === 'result' && <p>{desk.resultAbout}</p>}
          {hasQuestions(section) && (
            <div className="flex flex-wrap items-center gap-4">
              <Button onClick={save} aria-keyshortcuts="Control+Enter">
                {desk.save}
              </Button>
              <p role="status">{isSaved ? desk.allSaved : ''}</p>
            </div>
          )}
        </section>
        <aside
          aria-label={desk.summary}
          className="mt-6 min-w-0 space-y-4 lg:sticky lg:top-4 lg:mt-0 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto"
        >
          <Summary file={draft.file} on={on} locale={locale} texts={desk} />
          <NoteBox of="case" label={desk.noteCase ?? ''} texts={desk} />
        </aside>
      </div>
      {children}
    </div>
  )
}

/** Takes the focus to the next heading of the desk after where it is, or the one before. */
function toBlock(step: 1 | -1): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-jump]')]
  const { activeElement } = document
  const isBehind = (place: Element) =>
    activeElement !== null &&
    (place === activeElement ||
      (place.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
  const here = places.map(isBehind).lastIndexOf(true)
  places[Math.max(0, here + step)]?.focus()
}
