'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { Boundary } from '@/components/ui/boundary'
import { noteMove } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { StepLink } from '@/components/ui/step-link'
import { useStore } from '@/components/ui/use-store'
import { formatWeekday, type Locale, type Translate } from '@/lib/i18n'
import { resultTranslator } from '@/lib/i18n/result-translator'
import { caseStore, relevant, today } from '@/lib/questionnaire'
import { type Assessment, assess, type CaseFile, type Day, type Voice } from '@/lib/rules'
import { headlineOf, namesOf, noteText } from '@/lib/take-away'
import { Contents } from './contents'
import { DatesPart } from './dates'
import { FamilyPicture } from './family-picture'
import { HelpersPart } from './helpers'
import { LawPart } from './law-part'
import { MemberCard } from './member-card'
import { OpenFacts } from './open-facts'
import { PapersPart } from './papers'
import { Part } from './part'
import { SourceMark } from './source-mark'
import { SponsorPart } from './sponsor-part'
import { FirstStepPart, StepsPart } from './steps'
import { TakeAlong } from './take-along'
import { TheDayPart } from './the-day'

interface Props {
  locale: Locale
  loading: string
  title: string
  /** Short names of the questions, for each reader. */
  shorts: Record<Voice, Record<string, string>>
  /** The ways to keep the case and to hand it over. */
  keep: ReactNode
}

/** The result: computed here and now from the answers of this tab, and never kept. */
export function ResultPage({ locale, loading, title, shorts, keep }: Props) {
  const state = useStore(caseStore)
  const router = useRouter()
  const [translators, setTranslators] = useState<{ of: (voice: Voice) => Translate } | null>(null)
  const [clock, setClock] = useState<Day | null>(null)
  const [lastSeenOn, setLastSeenOn] = useState<Day | null>(null)
  const hasLooked = useRef(false)
  const { file } = state.draft
  const isEmpty = state.status === 'ready' && file.sponsor === undefined && file.members === undefined

  useEffect(() => {
    setClock(today())
    void resultTranslator(locale).then((of) => setTranslators({ of }))
  }, [locale])

  // A page that stayed open over midnight says so, and does not change under the reader's eyes.
  const [newDay, setNewDay] = useState<Day | null>(null)
  useEffect(() => {
    const look = () => setNewDay(clock !== null && today() !== clock ? today() : null)
    document.addEventListener('visibilitychange', look)
    const timer = window.setInterval(look, 60_000)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.clearInterval(timer)
    }
  }, [clock])

  const on = state.toldToday ?? clock
  useEffect(() => {
    if (state.status !== 'ready' || on === null || hasLooked.current) return
    hasLooked.current = true
    setLastSeenOn(state.lastSeenOn)
    caseStore.sawResult(on)
  }, [state.status, state.lastSeenOn, on])

  useEffect(() => {
    if (!isEmpty) return
    noteMove()
    caseStore.sendBack()
    router.replace(`/${locale}/check/who/`)
  }, [isEmpty, router, locale])

  const t = useMemo(() => translators?.of(file.filledInBy ?? 'sponsor'), [translators, file.filledInBy])
  if (state.status !== 'ready' || on === null || t === undefined || isEmpty)
    // As high as the screen, so that what stands below does not move when the result comes.
    return (
      <div className="min-h-dvh">
        <h1 className="font-bold text-[1.6rem]">{title}</h1>
        <p role="status">{loading}</p>
      </div>
    )
  return (
    <>
      {lastSeenOn !== null && lastSeenOn !== on && (
        <Notice tone="brand">{t('result.reopened', { date: formatWeekday(locale, on) })}</Notice>
      )}
      {newDay && (
        <Notice tone="advice">{t('result.midnight', { date: formatWeekday(locale, newDay) })}</Notice>
      )}
      <Result
        file={relevant(file, on)}
        told={file}
        on={on}
        locale={locale}
        t={t}
        title={title}
        shorts={shorts}
      />
      {keep}
    </>
  )
}

interface ResultProps {
  file: CaseFile
  /** Everything that was answered, also what does not apply for now. */
  told: CaseFile
  on: Day
  locale: Locale
  t: Translate
  title: string
  shorts: Props['shorts']
}

function Result({ file, told, on, locale, t, title, shorts }: ResultProps) {
  const assessment: Assessment = useMemo(() => assess(file, { on }), [file, on])
  const names = namesOf(file, t)
  const { sponsor, members, notes } = assessment
  // A decision that was taken is never judged again: then the sponsor's permit is no question any more.
  const isUndecided = members.some(({ stage }) => stage === 'preparing' || stage === 'submitted')
  const trouble = <p>{t('result.cannotDecide')}</p>
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <article
      data-testid="result"
      data-on={on}
      data-law={assessment.law}
      data-fee-total={assessment.feeTotalEur}
    >
      <h1 ref={heading} tabIndex={-1} className="sr-only print:hidden">
        {title}
      </h1>
      <div className="print:hidden">
        <section id="answer" data-sponsor-outcome={sponsor.outcome}>
          <p className="font-bold text-[1.7rem] leading-tight" data-testid="headline">
            {headlineOf(assessment, t)}
          </p>
          <p className="mt-2 text-muted">
            {t('result.asOf', { date: formatWeekday(locale, on) })} {t('result.notIND')}
            <SourceMark anchor={`sponsor-outcome-${sponsor.outcome}`} code={sponsor.outcome} t={t} />
          </p>
          <Contents assessment={assessment} t={t} />
          {notes.map((note) => (
            <div key={note} data-note={note} className="mt-3">
              <Notice tone="advice">
                <p className="font-semibold">
                  {t(`notes.${note}.title`)}
                  <SourceMark anchor={`note-${note}`} code={note} t={t} />
                </p>
                <p>{noteText(t, note, assessment)}</p>
              </Notice>
            </div>
          ))}
          <Boundary instead={trouble}>
            <OpenFacts file={told} on={on} names={names} locale={locale} t={t} shorts={shorts[t.voice]} />
          </Boundary>
        </section>
        <Boundary instead={trouble}>
          <TheDayPart assessment={assessment} names={names} t={t} />
        </Boundary>
        <Boundary instead={trouble}>
          <FirstStepPart assessment={assessment} t={t} />
        </Boundary>
        <Part id="members" title={t('result.headings.members')}>
          <Boundary instead={trouble}>
            <FamilyPicture file={file} assessment={assessment} names={names} t={t} />
          </Boundary>
          <ul className="space-y-4">
            {members.map((member) => (
              <Boundary key={member.id} instead={<li>{trouble}</li>}>
                <MemberCard
                  member={member}
                  assessment={assessment}
                  name={names.get(member.id) ?? member.id}
                  t={t}
                />
              </Boundary>
            ))}
          </ul>
        </Part>
        {isUndecided && (
          <Boundary instead={trouble}>
            <SponsorPart sponsor={sponsor} t={t} />
          </Boundary>
        )}
        <Boundary instead={trouble}>
          <PapersPart file={file} assessment={assessment} names={names} t={t} />
        </Boundary>
        <Boundary instead={trouble}>
          <DatesPart assessment={assessment} names={names} t={t} />
        </Boundary>
        <Boundary instead={trouble}>
          <StepsPart assessment={assessment} t={t} />
        </Boundary>
        <Boundary instead={trouble}>
          <HelpersPart assessment={assessment} t={t} />
        </Boundary>
        <Boundary instead={trouble}>
          <LawPart file={file} assessment={assessment} names={names} t={t} />
        </Boundary>
      </div>
      <Boundary instead={trouble}>
        <TakeAlong file={file} assessment={assessment} t={t} />
      </Boundary>
      <div className="mt-8 print:hidden">
        <div className="flex flex-wrap gap-3">
          <StepLink href={`/${locale}/check/answers/`} className="inline-flex min-h-12 items-center px-3">
            {t('result.change')}
          </StepLink>
          {t.voice === 'counsellor' && (
            <StepLink href={`/${locale}/desk/`} className="inline-flex min-h-12 items-center px-3">
              {t('counsellor.toDesk')}
            </StepLink>
          )}
        </div>
      </div>
    </article>
  )
}
