'use client'
import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { Boundary } from '@/components/ui/boundary'
import { StepLink } from '@/components/ui/step-link'
import { formatDay, type Translate } from '@/lib/i18n'
import { namesOf, type ResultModel, resultOf, speaker } from '@/lib/result-model'
import type { CaseFile, Day } from '@/lib/rules'
import { DatesRoom } from './dates-room'
import { FamilyPicture } from './family-picture'
import { closing, doubtsIn, FindOutRoom } from './find-out-room'
import { FirstWords, useFirstWords } from './first-words'
import { HelpRoom } from './help-room'
import { LawRoom } from './law-room'
import { LeadCard } from './lead-card'
import { PapersRoom } from './papers-room'
import { PartWords } from './part-words'
import { Room, Rooms } from './room'
import { SourceMark } from './source-mark'
import { StepsRoom } from './steps-room'
import { TakeAlong } from './take-along'
import { useCalendar } from './to-calendar'
import { TodayCard } from './today-card'
import { usePlace } from './use-place'
import { useRooms } from './use-rooms'
import { useStillOpen } from './use-still-open'
import { isLongList, WhoCard } from './who-card'
import { useWhole, Whole } from './whole'

interface Props {
  /** Everything that was answered, also what does not apply for now. */
  told: CaseFile
  on: Day
  t: Translate
  title: string
  /** Short names of the questions. */
  shorts: Record<string, string>
  /** The ways to keep the case, and to hand it over. */
  keep: ReactNode
}

/** The result: the answer at a glance, then sections that open. */
export const Result = memo(function Result({ told, on, t, title, shorts, keep }: Props) {
  const model = resultOf(told, on)
  const names = useMemo(() => namesOf(model.file, t), [model, t])
  const isWhole = useWhole()
  const words = useFirstWords(model, t, isWhole)
  const heading = useRef<HTMLHeadingElement>(null)
  const place = useRef<HTMLElement>(null)
  useRooms(place, isWhole)
  usePlace(place, isWhole)
  useEffect(() => {
    if (window.location.hash === '') heading.current?.focus()
  }, [])
  const { assessment } = model
  return (
    <Whole value={isWhole}>
      <article
        ref={place}
        data-testid="result"
        data-on={on}
        data-law={assessment.law}
        data-fee-total={assessment.feeTotalEur}
      >
        <h1 ref={heading} tabIndex={-1} className="sr-only print:hidden">
          {title}
        </h1>
        <FirstWords value={words}>
          <div data-whole={isWhole} className="print:hidden">
            <Glance model={model} names={names} t={t} />
            <AnswerRooms told={told} model={model} names={names} shorts={shorts} t={t} />
          </div>
          <Boundary instead={<p>{t('result.cannotDecide')}</p>}>
            <TakeAlong model={model} t={t} shorts={shorts} keep={keep} />
          </Boundary>
        </FirstWords>
        <Below model={model} t={t} />
      </article>
    </Whole>
  )
})

interface PartProps {
  model: ResultModel
  names: ReadonlyMap<string, string>
  t: Translate
}

/** What is seen without a tap: the day, who can come, and what to do today. */
function Glance({ model, names, t }: PartProps) {
  const { assessment } = model
  const trouble = <p>{t('result.cannotDecide')}</p>
  // A long list of people would push what to do today off the first screen of a phone.
  const isLong = isLongList(model)
  const today = (
    <Boundary instead={trouble}>
      <TodayCard model={model} t={t} />
    </Boundary>
  )
  return (
    <section id="answer" data-sponsor-outcome={assessment.sponsor.outcome}>
      <Boundary instead={trouble}>
        {/* A calendar that cannot be made takes its button, and not the day. */}
        <Boundary instead={<LeadCard model={model} names={names} t={t} />}>
          <LeadWithCalendar model={model} names={names} t={t} />
        </Boundary>
      </Boundary>
      {isLong && today}
      <Boundary instead={trouble}>
        <WhoCard model={model} names={names} t={t} />
      </Boundary>
      {!isLong && today}
      <Boundary instead={trouble}>
        <CaseNotes model={model} t={t} />
      </Boundary>
      <p className="mt-2">
        <SourceMark
          anchor={`sponsor-outcome-${assessment.sponsor.outcome}`}
          code={assessment.sponsor.outcome}
          t={t}
        />
      </p>
      <PartWords part="answer" t={t} />
    </section>
  )
}

/** The day with its calendar. */
function LeadWithCalendar(props: PartProps) {
  const calendar = useCalendar(props.model, props.t)
  return (
    <>
      <LeadCard {...props} toCalendar={calendar?.add} />
      <p role="status" className="mt-2 print:hidden">
        {calendar?.isAsked && calendar.told}
      </p>
    </>
  )
}

function CaseNotes({ model, t }: Omit<PartProps, 'names'>) {
  const speak = speaker(model, t)
  return model.notes.map((id) => (
    <div key={id} data-note={id} className="mt-3 rounded-card border-advice border-s-4 bg-advice-soft p-4">
      <p>
        <strong className="block">{speak.noteTitle(id)}</strong> {speak.note(id)}
        <SourceMark anchor={`note-${id}`} code={id} t={t} />
      </p>
    </div>
  ))
}

function AnswerRooms({ told, model, names, shorts, t }: PartProps & Pick<Props, 'told' | 'shorts'>) {
  const { assessment } = model
  const { steps } = assessment
  const done = steps.filter(({ state }) => state === 'done').length
  return (
    <Rooms>
      <Boundary instead={null}>
        <StillOpen told={told} model={model} names={names} shorts={shorts} t={t} />
      </Boundary>
      <Room
        id="papers"
        title={t('result.rooms.papers')}
        state={() => speaker(model, t).papersState(model.papers)}
        t={t}
      >
        <PapersRoom model={model} names={names} t={t} />
      </Room>
      <Room
        id="steps"
        title={t('result.rooms.steps')}
        state={() => t('result.stepsDone', { done, total: steps.length })}
        t={t}
      >
        <StepsRoom model={model} t={t} />
      </Room>
      <Room
        id="dates"
        title={t('result.rooms.dates')}
        state={() => String(assessment.deadlines.length)}
        t={t}
      >
        <DatesRoom model={model} names={names} t={t} />
      </Room>
      <Room id="help" title={t('result.rooms.help')} t={t}>
        <HelpRoom model={model} t={t} />
      </Room>
      <Room id="law" title={t('result.rooms.law')} t={t}>
        <FamilyPicture model={model} names={names} t={t} />
        <LawRoom model={model} names={names} t={t} />
      </Room>
    </Rooms>
  )
}

/** The section of what can be found out, where there is something. */
function StillOpen({ told, model, names, shorts, t }: PartProps & Pick<Props, 'told' | 'shorts'>) {
  const found = useStillOpen(told, model.on)
  if (found === null) return null
  const count = closing(found).length + doubtsIn(model, found).length
  if (count === 0) return null
  return (
    <Room id="find-out" title={t('result.rooms.find-out')} state={() => String(count)} t={t}>
      <FindOutRoom model={model} found={found} names={names} shorts={shorts} t={t} />
    </Room>
  )
}

/** What this is not, when it was made, and the ways on. */
const Below = ({ model: { on }, t }: { model: ResultModel; t: Translate }) => (
  <div className="mt-3 text-muted print:hidden">
    <p>
      {t('result.asOf', { date: formatDay(t.locale, on) })} {t('result.notIND')}
    </p>
    <p className="flex flex-wrap gap-x-5">
      <StepLink href={`/${t.locale}/check/answers/`}>{t('result.change')}</StepLink>
      {t.voice === 'counsellor' && <StepLink href={`/${t.locale}/desk/`}>{t('counsellor.toDesk')}</StepLink>}
    </p>
  </div>
)
