'use client'
import { memo, type ReactNode, useEffect, useRef } from 'react'
import { Boundary } from '@/components/ui/boundary'
import { Growing } from '@/components/ui/growing'
import { formatWeekday, type Translate } from '@/lib/i18n'
import type { CaseFile, Day } from '@/lib/rules'
import { openingOf } from '@/lib/take-away'
import { Contents } from './contents'
import { DatesPart } from './dates'
import { HelpersPart } from './helpers'
import { LawPart } from './law-part'
import { MembersPart } from './members-part'
import { Notes } from './notes'
import { OpenFacts } from './open-facts'
import { PapersPart } from './papers'
import { PartWords } from './part-words'
import { SourceMark } from './source-mark'
import { SponsorPart } from './sponsor-part'
import { FirstStepPart, StepsPart } from './steps'
import { TakeAlong } from './take-along'
import { TheDayPart } from './the-day'
import { WaysOn } from './ways-on'

interface OpeningProps {
  /** Everything that was answered, also what does not apply for now. */
  told: CaseFile
  on: Day
  t: Translate
  /** Short names of the questions. */
  shorts: Record<string, string>
}

const Screen = ({ t, children }: { t: Translate; children: ReactNode }) => (
  <div className="print:hidden">
    <Boundary instead={<p>{t('result.cannotDecide')}</p>}>{children}</Boundary>
    <PartWords t={t} />
  </div>
)

/** The answer and THE day. */
const Opening = memo(function Opening({ told, on, t, shorts }: OpeningProps) {
  const { assessment, names, headline } = openingOf(told, on, t)
  const { sponsor, notes } = assessment
  return (
    <>
      <section id="answer" data-sponsor-outcome={sponsor.outcome} className="print:hidden">
        <p className="font-bold text-[1.7rem] leading-tight" data-testid="headline">
          {headline}
        </p>
        <p className="mt-2 text-muted">
          {t('result.asOf', { date: formatWeekday(t.locale, on) })} {t('result.notIND')}
          <SourceMark anchor={`sponsor-outcome-${sponsor.outcome}`} code={sponsor.outcome} t={t} />
        </p>
        <Contents assessment={assessment} t={t} />
        <Notes notes={notes} assessment={assessment} t={t} />
        <Boundary instead={<p>{t('result.cannotDecide')}</p>}>
          <OpenFacts file={told} on={on} names={names} t={t} shorts={shorts} />
        </Boundary>
        <PartWords t={t} />
      </section>
      <Screen t={t}>
        <TheDayPart assessment={assessment} names={names} t={t} />
      </Screen>
    </>
  )
})

interface Props extends OpeningProps {
  title: string
  keep: ReactNode
}

/** The opening at once; the parts below it as soon as it is painted. */
export const Result = memo(function Result({ title, keep, ...opening }: Props) {
  const { told, on, t } = opening
  const { file, assessment, names } = openingOf(told, on, t)
  const { sponsor, members } = assessment
  // A decision that was taken is never judged again: then the sponsor's permit is no question any more.
  const isUndecided = members.some(({ stage }) => stage === 'preparing' || stage === 'submitted')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const screen = (id: string, part: ReactNode) => (
    <Screen key={id} t={t}>
      {part}
    </Screen>
  )
  // Below THE day it is off the first screen, whatever the screen.
  const isFirstBelow = assessment.theDay !== null
  const first = screen('first', <FirstStepPart assessment={assessment} t={t} />)
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
      <Opening {...opening} />
      {!isFirstBelow && first}
      <Growing>
        {isFirstBelow && first}
        {screen('members', <MembersPart file={file} assessment={assessment} names={names} t={t} />)}
        {isUndecided && screen('sponsor', <SponsorPart sponsor={sponsor} t={t} />)}
        {screen('papers', <PapersPart file={file} assessment={assessment} names={names} t={t} />)}
        {screen('dates', <DatesPart assessment={assessment} names={names} t={t} />)}
        {screen('steps', <StepsPart assessment={assessment} t={t} />)}
        {screen('help', <HelpersPart assessment={assessment} t={t} />)}
        {screen('law', <LawPart file={file} assessment={assessment} names={names} t={t} />)}
        <div key="take">
          <Boundary instead={<p>{t('result.cannotDecide')}</p>}>
            <TakeAlong file={file} assessment={assessment} t={t} />
          </Boundary>
          <PartWords t={t} />
        </div>
        <WaysOn key="on" t={t} />
        <div key="keep">{keep}</div>
      </Growing>
    </article>
  )
})
