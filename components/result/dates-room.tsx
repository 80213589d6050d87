import { formatDay, formatWeekday, type Translate } from '@/lib/i18n'
import {
  countedAloud,
  datesOf,
  dateText,
  latestCountedAloud,
  type ResultModel,
  speaker,
} from '@/lib/result-model'
import { type Deadline, shownDay } from '@/lib/rules'
import { CounsellorSources } from './source-list'
import { SourceMark, SourcesOf } from './source-mark'
import { ToCalendar } from './to-calendar'
import { hooksOf, WayPicture } from './way-picture'

interface Props {
  model: ResultModel
  names: ReadonlyMap<string, string>
  t: Translate
}

/** The way from today to settled with its dates, each with how it was counted; and the dates that change nothing now. */
export function DatesRoom({ model, names, t }: Props) {
  const { lead } = model
  const led = lead.kind === 'answer' ? undefined : lead.deadline
  const about = (deadline: Deadline) => (
    <AboutDate deadline={deadline} isCountedAbove={deadline === led} model={model} t={t} />
  )
  const { others } = datesOf(model)
  return (
    <>
      <WayPicture model={model} names={names} t={t} about={about} />
      <ol>
        {others.map((deadline) => {
          const shown = shownDay(deadline, model.on)
          return (
            <li
              key={`${deadline.id} ${deadline.date} ${deadline.memberIds.join(' ')}`}
              {...hooksOf(deadline)}
              className="border-soft border-t py-2"
            >
              <p>
                <time dateTime={shown} className="block font-bold">
                  {formatWeekday(t.locale, shown)}
                </time>{' '}
                <bdi>{dateText(deadline, model, names, t)}</bdi>
              </p>
              {about(deadline)}
            </li>
          )
        })}
      </ol>
      <ToCalendar model={model} t={t} />
      <SourcesOf part="dates" t={t} />
    </>
  )
}

interface AboutProps {
  deadline: Deadline
  /** It leads the result, where its count stands. */
  isCountedAbove: boolean
  model: ResultModel
  t: Translate
}

/** What a date is, and how it was counted, behind a press. */
function AboutDate({ deadline, isCountedAbove, model, t }: AboutProps) {
  const { id, latest, sources } = deadline
  const speak = speaker(model, t)
  const told = toldAt(deadline, model, t)
  return (
    <>
      <SourceMark anchor={`date-${id}`} code={id} t={t} />
      <details>
        <summary className="inline-flex min-h-11 items-center text-brand underline underline-offset-4">
          {t('result.about')}
        </summary>
        <p>{told === null ? speak.date(deadline) : t('result.asWith', { name: told })}</p>
        {!isCountedAbove && <Count lines={countedAloud(deadline, t)} />}
        <CounsellorSources sources={sources} t={t} />
        {t.voice === 'counsellor' && latest && !isCountedAbove && (
          <>
            <p className="mt-2">{t('result.latest', { date: formatDay(t.locale, latest) })}</p>
            <Count lines={latestCountedAloud(deadline, t)} />
          </>
        )}
      </details>
    </>
  )
}

/** The day of the first date that says the same of itself; null where this is the first. */
function toldAt(deadline: Deadline, model: ResultModel, t: Translate): string | null {
  const speak = speaker(model, t)
  const { onTheWay, others } = datesOf(model)
  const first = [...onTheWay, ...others].find((other) => speak.date(other) === speak.date(deadline))
  return first === undefined || first === deadline ? null : formatDay(t.locale, shownDay(first, model.on))
}

const Count = ({ lines }: { lines: readonly string[] }) => (
  <ul data-counted="" className="list-disc ps-5">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
