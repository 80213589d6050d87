'use client'
import { useBesideHeading } from '@/components/ui/beside-heading'
import { Boundary } from '@/components/ui/boundary'
import { Button, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { formatDay, formatWeekday, type Translate } from '@/lib/i18n'
import {
  belowLead,
  countedAloud,
  type Dated,
  latestCountedAloud,
  type ResultModel,
  verbOf,
} from '@/lib/result-model'
import type { Deadline } from '@/lib/rules'
import { SourceMark } from './source-mark'

interface Props {
  model: ResultModel
  names: ReadonlyMap<string, string>
  t: Translate
  /** Hands over the calendar; absent where no date is to come. */
  toCalendar?: () => void
}

/** What leads the result, as the largest thing on the page: a verb with its day, or the answer. */
export function LeadCard({ model, names, t, toCalendar }: Props) {
  const { lead } = model
  const beside = useBesideHeading()
  const { verb, day } = verbOf(model, t)
  const deadline = lead.kind === 'answer' ? undefined : lead.deadline
  const isLarge = lead.kind !== 'day'
  return (
    <div
      data-lead={lead.kind}
      data-the-day={lead.kind === 'answer' ? undefined : lead.kind === 'span' ? lead.first : lead.date}
      className="lead rounded-card bg-brand p-[16px] text-on-brand"
    >
      {beside}
      <p data-testid="headline">
        <span className={isLarge && day === null ? 'block font-bold text-headline' : 'block'}>{verb}</span>
        {day && (
          <>
            {' '}
            <span data-testid="the-day" className="block font-bold text-headline">
              <time dateTime={day}>{formatWeekday(t.locale, day)}</time>
            </span>
          </>
        )}
      </p>
      <Boundary instead={null}>
        <AllBelow model={model} names={names} t={t} />
      </Boundary>
      <div className="mt-3 flex flex-wrap gap-2 print:hidden">
        {toCalendar && (
          <Button look="bare" onClick={toCalendar} className="lead-button">
            <Icon id="calendar" className="me-1.5 size-4" />
            {t('result.toCalendar')}
          </Button>
        )}
        {deadline && (
          <Boundary instead={null}>
            <Counted deadline={deadline} t={t} />
          </Boundary>
        )}
      </div>
    </div>
  )
}

/** Days left and for whom: a fault in it leaves the day. */
const AllBelow = ({ model, names, t }: Omit<Props, 'toCalendar'>) => (
  <p className="mt-1">
    {belowLead(model, names, t).map((line, at) => (
      <Below key={line.text} line={line} isFirst={at === 0} t={t} />
    ))}
  </p>
)

function Below({ line: { text, day }, isFirst, t }: { line: Dated; isFirst: boolean; t: Translate }) {
  return (
    <>
      {!isFirst && ' '}
      <span className={day === null ? 'block' : ''}>
        <bdi>{text}</bdi>
        {day && (
          <>
            {' '}
            <time dateTime={day} className="font-semibold">
              {formatWeekday(t.locale, day)}
            </time>
          </>
        )}
      </span>
    </>
  )
}

/** How the day was counted, step by step, behind a press. */
function Counted({ deadline, t }: { deadline: Deadline; t: Translate }) {
  const { id, latest } = deadline
  return (
    <details id="day" className="lead-counted">
      <summary className={`${buttonClass('bare')} lead-button`}>{t('result.counted')}</summary>
      <ol className="mt-3 list-decimal space-y-1 ps-5">
        {countedAloud(deadline, t).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {id === 'apply' && <p className="mt-2">{t('deadlines.whyCareful')}</p>}
      <p className="mt-1">
        <SourceMark anchor={`date-${id}`} code={id} t={t} />
      </p>
      {t.voice === 'counsellor' && latest && (
        <div className="mt-3 border-current border-t pt-3">
          <p className="font-semibold">
            {t('result.latest', { date: formatDay(t.locale, latest) })}
            <SourceMark anchor="differ-start-day" code="latest" t={t} />
          </p>
          <ol className="list-decimal space-y-1 ps-5">
            {latestCountedAloud(deadline, t).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <p className="mt-2">{t('deadlines.latestNote')}</p>
        </div>
      )}
    </details>
  )
}
