import { use } from 'react'
import { Boundary } from '@/components/ui/boundary'
import { Icon } from '@/components/ui/icon'
import { formatDay, type Translate } from '@/lib/i18n'
import {
  feeText,
  metToldText,
  outcomeText,
  type Person,
  type ResultModel,
  sayingOnce,
  speaker,
  toldText,
  wayText,
  whyId,
} from '@/lib/result-model'
import { inForceOn, LAST_FEE_YEAR, type MemberAssessment, OTHER_FAMILY_FEES } from '@/lib/rules'
import { CounsellorSources, SourceList } from './source-list'
import { SourceMark, SourcesOf } from './source-mark'
import { VeiligThuis } from './veilig-thuis'
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
  const { id, outcome, assessed } = person
  const { stage, from, feeEur, route, alternatives } = assessed
  const isWhole = use(Whole)
  return (
    <li
      data-member={id}
      data-outcome={outcome.id}
      data-route={route ?? ''}
      data-stage={stage}
      data-from={from ?? ''}
      data-fee={feeEur ?? ''}
      data-alternatives={alternatives.join(' ')}
      className="min-w-0 has-[details[open]]:basis-full"
    >
      <details id={whyId(model, id)} className="group/person">
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
  const { outcome, fromAs, ways, notes, met, metAs, assessed } = person
  const speak = speaker(model, t)
  const once = sayingOnce(model, t)
  const told = (thing: { as: string | null }, text: string) => once(toldText(thing, text, names, t))
  const fee = feeText(assessed, t)
  // With whom the outcome stands, the first way stands too; the code of each is there for a counsellor.
  const firstAs = ways[0]?.as ?? null
  const isWayToo = t.voice !== 'counsellor' && firstAs !== null && firstAs === outcome.as
  const isAllElsewhere =
    isWayToo && (metAs !== null || met.length === 0) && person.open.every(({ as }) => as !== null)
  // The line of the answer says it.
  const isSaidFree = assessed.feeEur === 0 && !assessed.notes.includes('refused')
  const inOrder = metToldText(person, names, t)
  return (
    <div className="space-y-2 pb-4">
      <p>
        {once(outcomeText(person, model, names, t))}
        <SourceMark anchor={`outcome-${outcome.id}`} code={outcome.id} t={t} />
      </p>
      {assessed.from && fromAs === null && (
        <p>{t('result.from', { date: formatDay(t.locale, assessed.from) })}</p>
      )}
      {notes.map((note) => (
        <p
          key={note.id}
          data-note={note.id}
          className="rounded-box border-advice border-s-4 bg-advice-soft px-3 py-2"
        >
          <strong className="block">{speak.noteTitle(note.id)}</strong> {told(note, speak.note(note.id))}
          <SourceMark anchor={`note-${note.id}`} code={note.id} t={t} />
          <VeiligThuis id={note.id} t={t} />
        </p>
      ))}
      {ways.map((way, at) =>
        at === 0 && isWayToo ? null : (
          <p key={way.id}>
            <strong className="block">{wayText(way.id, at, t)}</strong>{' '}
            {told(way, t(`routes.${way.id}.meaning`))}
            <SourceMark anchor={`route-${way.id}`} code={way.id} t={t} />
          </p>
        ),
      )}
      {fee && !isSaidFree && <Fee person={person} model={model} text={fee} t={t} />}
      <Points person={person} model={model} told={told} t={t} />
      {inOrder && <Met person={person} text={inOrder} t={t} />}
      {!isAllElsewhere && <SourcesOf part="rules" t={t} />}
    </div>
  )
}

function Fee({ person, model, text, t }: { person: Person; model: ResultModel; text: string; t: Translate }) {
  const { on } = model
  const { feeEur } = person.assessed
  const hasAmount = (feeEur ?? 0) > 0
  const [first] = model.people.filter(({ assessed }) => (assessed.feeEur ?? 0) > 0)
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
      {first?.id === person.id &&
        Number(on.slice(0, 4)) > LAST_FEE_YEAR &&
        ` ${t('result.feeYear', { year: LAST_FEE_YEAR })}`}
    </p>
  )
}

const isRegular = ({ conditions }: MemberAssessment) => conditions.some(({ id }) => id.startsWith('regular-'))

/** What is not met now or not clear yet, with what it means and what would change it. */
function Points({
  person,
  model,
  told,
  t,
}: Pick<Props, 'person' | 'model' | 't'> & { told: (thing: { as: string | null }, text: string) => string }) {
  if (person.open.length === 0) return null
  // How old the explanation is, is said of the first person whose points are of it.
  const [first] = model.people.filter(({ open, assessed }) => open.length > 0 && isRegular(assessed))
  return (
    <>
      <ul className="space-y-2">
        {person.open.map((point) => (
          <li key={point.id} data-condition={point.id} data-status={point.status}>
            <p>
              <strong className="block">
                {t(`conditions.${point.id}.title`)}: {t(`codes.status.${point.status}`)}
              </strong>{' '}
              {told(point, speaker(model, t).condition(point, person.assessed))}
              <SourceMark anchor={`condition-${point.id}`} code={point.id} t={t} />
            </p>
            {point.as === null && <CounsellorSources sources={point.sources} t={t} />}
          </li>
        ))}
      </ul>
      {first?.id === person.id && <p>{t('result.regularOld')}</p>}
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
