import { use } from 'react'
import { Boundary } from '@/components/ui/boundary'
import { Icon } from '@/components/ui/icon'
import { formatDay, type Translate } from '@/lib/i18n'
import { feeText, metToldText, type Person, type ResultModel, speaker, toldText } from '@/lib/result-model'
import { inForceOn, LAST_FEE_YEAR, OTHER_FAMILY_FEES } from '@/lib/rules'
import { SourceList } from './source-list'
import { SourceMark, SourcesOf } from './source-mark'
import { Whole } from './whole'

interface Props {
  person: Person
  model: ResultModel
  names: ReadonlyMap<string, string>
  /** Who it is beside the name. */
  about: string
  t: Translate
}

/** The line of one person; it opens what was decided, why, and on which sources. */
export function PersonWhy({ person, model, names, about, t }: Props) {
  const { id, outcome, route, alternatives, assessed } = person
  const { stage, from, feeEur } = assessed
  const isWhole = use(Whole)
  return (
    <li
      data-member={id}
      data-outcome={outcome.id}
      data-route={route?.id ?? ''}
      data-stage={stage}
      data-from={from ?? ''}
      data-fee={feeEur ?? ''}
      data-alternatives={alternatives.map((other) => other.id).join(' ')}
      className="min-w-0 has-[details[open]]:basis-full"
    >
      <details className="group/person">
        <summary className="flex min-h-8 items-center gap-x-2 py-0.5 list-none">
          <span className="min-w-0 flex-1">
            <bdi translate="no" className="font-semibold">
              {names.get(id)}
            </bdi>{' '}
            <span className="text-muted">{about}</span>
          </span>
          <Icon id="open" className="size-4 text-muted group-open/person:rotate-90" />
        </summary>
        {isWhole && (
          <Boundary instead={<p className="pb-4">{t('result.cannotDecide')}</p>}>
            <Why person={person} model={model} names={names} t={t} />
          </Boundary>
        )}
      </details>
    </li>
  )
}

function Why({ person, model, names, t }: Omit<Props, 'about'>) {
  const { outcome, route, alternatives, notes, assessed } = person
  const speak = speaker(model, t)
  const told = (thing: { as: string | null }, text: string) => toldText(thing, text, names, t)
  const fee = feeText(assessed, t)
  const inOrder = metToldText(person, names, t)
  return (
    <div className="space-y-2 pb-4">
      <p>
        {told(outcome, speak.outcome(assessed))}
        <SourceMark anchor={`outcome-${outcome.id}`} code={outcome.id} t={t} />
      </p>
      {assessed.from && <p>{t('result.from', { date: formatDay(t.locale, assessed.from) })}</p>}
      {notes.map((note) => (
        <p
          key={note.id}
          data-note={note.id}
          className="rounded-box border-advice border-s-4 bg-advice-soft px-3 py-2"
        >
          <strong>{speak.noteTitle(note.id)}.</strong> {told(note, speak.note(note.id))}
          <SourceMark anchor={`note-${note.id}`} code={note.id} t={t} />
        </p>
      ))}
      {alternatives.map((other) => (
        <p key={other.id}>
          <strong>{t('result.alsoPossible', { route: t(`routes.${other.id}.name`) })}.</strong>{' '}
          {told(other, t(`routes.${other.id}.meaning`))}
          <SourceMark anchor={`route-${other.id}`} code={other.id} t={t} />
        </p>
      ))}
      {route && (
        <p>
          <strong>{t('result.route', { route: t(`routes.${route.id}.name`) })}.</strong>{' '}
          {told(route, t(`routes.${route.id}.meaning`))}
          <SourceMark anchor={`route-${route.id}`} code={route.id} t={t} />
        </p>
      )}
      {fee && <Fee person={person} model={model} text={fee} t={t} />}
      <Points person={person} model={model} names={names} t={t} />
      {inOrder && <Met person={person} text={inOrder} t={t} />}
      <SourcesOf part="rules" t={t} />
    </div>
  )
}

function Fee({ person, model, text, t }: { person: Person; model: ResultModel; text: string; t: Translate }) {
  const { on } = model
  const { feeEur } = person.assessed
  const hasAmount = (feeEur ?? 0) > 0
  return (
    <p>
      {text}
      {hasAmount && (
        <SourceMark
          anchor={`figure-fee-${inForceOn(OTHER_FAMILY_FEES, on).from}`}
          code={`€ ${feeEur}`}
          t={t}
        />
      )}
      {hasAmount &&
        Number(on.slice(0, 4)) > LAST_FEE_YEAR &&
        ` ${t('result.feeYear', { year: LAST_FEE_YEAR })}`}
    </p>
  )
}

/** What is not met now or not clear yet, with what it means and what would change it. */
function Points({ person, model, names, t }: Omit<Props, 'about'>) {
  if (person.open.length === 0) return null
  const hasRegular = person.assessed.conditions.some(({ id }) => id.startsWith('regular-'))
  return (
    <>
      <ul className="space-y-2">
        {person.open.map((point) => (
          <li key={point.id} data-condition={point.id} data-status={point.status}>
            <p>
              <strong>
                {t(`conditions.${point.id}.title`)}: {t(`codes.status.${point.status}`)}.
              </strong>{' '}
              {toldText(point, speaker(model, t).condition(point, person.assessed), names, t)}
              <SourceMark anchor={`condition-${point.id}`} code={point.id} t={t} />
            </p>
            {point.as === null && <SourceList sources={point.sources} t={t} />}
          </li>
        ))}
      </ul>
      {hasRegular && <p>{t('result.regularOld')}</p>}
    </>
  )
}

/** What is in order: one sentence for who reads, a row each with its source for a counsellor. */
function Met({ person, text, t }: { person: Person; text: string; t: Translate }) {
  if (t.voice !== 'counsellor')
    return (
      <p>
        {text}
        {person.met.map(({ id, status }) => (
          <span key={id} data-condition={id} data-status={status} />
        ))}
      </p>
    )
  return (
    <ul>
      {person.met.map(({ id, status, sources }) => (
        <li key={id} data-condition={id} data-status={status}>
          {t(`conditions.${id}.title`)}: {t(`codes.status.${status}`)}
          <SourceMark anchor={`condition-${id}`} code={id} t={t} />
          <SourceList sources={sources} t={t} />
        </li>
      ))}
    </ul>
  )
}
