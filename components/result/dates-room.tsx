import { formatDay, formatWeekday, type Translate } from '@/lib/i18n'
import { countedAloud, latestCountedAloud, namesOfAll, type ResultModel, speaker } from '@/lib/result-model'
import { type Deadline, shownDay } from '@/lib/rules'
import { CounsellorSources } from './source-list'
import { SourceMark, SourcesOf } from './source-mark'
import { ToCalendar } from './to-calendar'
import { WayPicture } from './way-picture'

interface Props {
  model: ResultModel
  names: ReadonlyMap<string, string>
  t: Translate
}

/** The way from today to settled as a picture, and every date with how it was counted. */
export function DatesRoom({ model, names, t }: Props) {
  const { assessment, lead } = model
  const led = lead.kind === 'answer' ? undefined : lead.deadline
  return (
    <>
      <WayPicture model={model} names={names} t={t} />
      <ol>
        {assessment.deadlines.map((deadline) => (
          <DateItem
            key={`${deadline.id} ${deadline.date}`}
            deadline={deadline}
            isCountedAbove={deadline === led}
            model={model}
            names={names}
            t={t}
          />
        ))}
      </ol>
      <ToCalendar model={model} t={t} />
      <SourcesOf part="dates" t={t} />
    </>
  )
}

interface ItemProps extends Props {
  deadline: Deadline
  /** It leads the result, where its count stands. */
  isCountedAbove: boolean
}

function DateItem({ deadline, isCountedAbove, model, names, t }: ItemProps) {
  const speak = speaker(model, t)
  const { id, date, workingDay, latest, memberIds, passed, sources } = deadline
  const shown = shownDay(deadline, model.on)
  return (
    <li
      data-deadline={id}
      data-date={date}
      data-members={memberIds.join(' ')}
      data-working-day={workingDay}
      data-latest={latest}
      className="border-soft py-2 not-first:border-t"
    >
      <p>
        <time dateTime={shown} className="font-bold">
          {formatWeekday(t.locale, shown)}
        </time>
        {passed && <span className="text-muted"> ({t('deadlines.passed')})</span>}
      </p>
      <p>
        {speak.dateTitle(deadline)}
        {memberIds.length > 0 && (
          <span className="text-muted">
            {' '}
            · <bdi>{namesOfAll(memberIds, names, t)}</bdi>
          </span>
        )}
        <SourceMark anchor={`date-${id}`} code={id} t={t} />
      </p>
      <details>
        <summary className="inline-flex min-h-11 items-center text-brand underline underline-offset-4">
          {t('result.about')}
        </summary>
        <p>{speak.date(deadline)}</p>
        {!isCountedAbove && <Count lines={countedAloud(deadline, t)} />}
        <CounsellorSources sources={sources} t={t} />
        {t.voice === 'counsellor' && latest && !isCountedAbove && (
          <>
            <p className="mt-2">{t('result.latest', { date: formatDay(t.locale, latest) })}</p>
            <Count lines={latestCountedAloud(deadline, t)} />
          </>
        )}
      </details>
    </li>
  )
}

const Count = ({ lines }: { lines: readonly string[] }) => (
  <ul className="list-disc ps-5">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
