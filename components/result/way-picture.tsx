import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n'
import { type ResultModel, type WayLine, wayLines } from '@/lib/result-model'
import type { Deadline } from '@/lib/rules'
import { DayDrawing, PhaseDrawing, TodayDrawing } from './drawings'

interface Props {
  model: ResultModel
  names: ReadonlyMap<string, string>
  t: Translate
  /** What stands below a date. */
  about?: (deadline: Deadline) => ReactNode
}

/** The way from today to settled: a road with a drawing at each place, the same in words beside it. */
export function WayPicture({ model, names, t, about }: Props) {
  return (
    <figure data-testid="timeline" className="mb-4 max-w-[30rem]">
      <figcaption className="mb-2 print:font-bold print:text-[1.4em]">{t('timeline.title')}</figcaption>
      <ol className="way">
        {wayLines(model, names, t).map((line) => (
          <li
            key={line.key}
            data-timeline={line.id}
            data-state={line.kind === 'phase' ? line.state : undefined}
            {...(line.kind === 'date' ? hooksOf(line.deadline) : {})}
          >
            <Drawing line={line} />
            <div className="min-w-0 pt-1">
              <Words line={line} />
              {line.kind === 'date' && about?.(line.deadline)}
            </div>
          </li>
        ))}
      </ol>
    </figure>
  )
}

/** Where scripts find a date. */
export const hooksOf = ({ id, date, memberIds, workingDay, latest }: Deadline) => ({
  'data-deadline': id,
  'data-date': date,
  'data-members': memberIds.join(' '),
  'data-working-day': workingDay,
  'data-latest': latest,
})

function Drawing({ line }: { line: WayLine }) {
  switch (line.kind) {
    case 'phase':
      return <PhaseDrawing id={line.id} state={line.state} />
    case 'today':
      return <TodayDrawing />
    case 'date':
      return <DayDrawing day={Number(line.date.slice(8))} isPassed={line.passed} />
  }
}

function Words({ line: { lead, text, ...line } }: { line: WayLine }) {
  if (line.kind === 'phase')
    return (
      <p>
        <span className="font-bold">{lead}</span> <span className="text-muted">{text}</span>
      </p>
    )
  return (
    <p>
      <time dateTime={line.date} className="block font-bold">
        {lead}
      </time>{' '}
      <bdi>{text}</bdi>
    </p>
  )
}
