'use client'
import { OutcomeIcon } from '@/components/ui/outcome-icon'
import { StepLink } from '@/components/ui/step-link'
import { formatDay, formatWeekday, type Translate } from '@/lib/i18n'
import { fill } from '@/lib/questionnaire'
import {
  answerText,
  type Dated,
  datedText,
  leadWords,
  namesOf,
  type ResultModel,
  type RoomId,
  speaker,
  whyId,
} from '@/lib/result-model'
import { type OpenFact, openFacts } from '@/lib/what-if'
import { resultPath } from '../paths'
import { labelOf } from './cell-words'
import { cellId } from './cells'
import { useDesk } from './desk-context'
import { useResultTexts } from './use-result-texts'

interface PartProps {
  model: ResultModel
  t: Translate
}

const CARD = 'rounded-card border border-soft bg-surface px-3.5 py-2.5'
const LINK = 'inline-flex min-h-6 items-center text-brand underline underline-offset-4'

/** What the rules say of the answers so far, in the words of the result: it changes with every answer. */
export function Outcome({ model }: { model: ResultModel }) {
  const t = useResultTexts()
  if (t === null) return null
  return (
    <div data-testid="outcome" data-on={model.on} className="space-y-2.5">
      <Lead model={model} t={t} />
      <WhoComes model={model} t={t} />
      <Today model={model} t={t} />
      <StillOpen model={model} />
      <ToResult model={model} t={t} />
    </div>
  )
}

function Lead({ model, t }: PartProps) {
  const { lead } = model
  const { verb, day, below } = leadWords(model, namesOf(model.file, t), t)
  return (
    <div
      data-lead={lead.kind}
      data-the-day={lead.kind === 'answer' ? undefined : lead.kind === 'span' ? lead.first : lead.date}
      className="rounded-card bg-brand px-3.5 py-2.5 text-on-brand"
    >
      <p>
        {day === null ? <strong>{verb}</strong> : verb}{' '}
        {day && (
          <strong className="block text-base leading-tight">
            <time dateTime={day}>{formatWeekday(t.locale, day)}</time>
          </strong>
        )}
      </p>
      {below.map((line: Dated) => (
        <p key={line.text}>
          <bdi>{datedText(line, t)}</bdi>
        </p>
      ))}
      {lead.kind !== 'answer' && lead.deadline?.latest && (
        <p>{t('result.latest', { date: formatDay(t.locale, lead.deadline.latest) })}</p>
      )}
    </div>
  )
}

/** Who can come, as the result says it; of each person a link to why, with the sources. */
function WhoComes({ model, t }: PartProps) {
  const { texts } = useDesk()
  const names = namesOf(model.file, t)
  if (model.people.length === 0) return null
  return (
    <section aria-labelledby="outcome-title" className={CARD}>
      <h3 id="outcome-title" className="font-bold">
        {t('result.headings.members')}
      </h3>
      {model.groups.map((group) => (
        <div key={group.key} className="flex gap-2">
          <OutcomeIcon outcome={group.outcome} className="inline size-5" />
          <div className="min-w-0">
            <p>{answerText(group, model, t)}</p>
            <ul>
              {group.people.map(({ id, assessed }) => (
                <li key={id} data-judged={id} data-outcome={group.outcome} data-route={group.route ?? ''}>
                  <bdi className="font-semibold">{names.get(id)}</bdi>{' '}
                  <a href={`${resultPath(t.locale)}#${whyId(model, id)}`} className={LINK}>
                    {whyText(assessed.conditions.length, texts.desk)}
                    <span className="sr-only"> ({names.get(id)})</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </div>
      ))}
    </section>
  )
}

/** How many conditions the rules weighed of a person. */
function whyText(count: number, desk: Record<string, string>): string {
  if (count === 0) return desk.whyNone ?? ''
  return count === 1 ? (desk.whyOne ?? '') : fill(desk.whyMany ?? '', { count })
}

function Today({ model, t }: PartProps) {
  const { today } = model
  if (today === null) return null
  return (
    <section aria-labelledby="today-title" data-first-step={today.step.id} className={CARD}>
      <h3 id="today-title" className="font-bold">
        {t('result.do')}
      </h3>
      <p>{speaker(model, t).stepTitle(today.step)}</p>
    </section>
  )
}

/** How many questions are named; the others are only in their cells. */
const MOST_NAMED = 4

/** Questions whose answer can change something: each leads to its cell. */
function StillOpen({ model }: { model: ResultModel }) {
  const view = useDesk()
  const { texts, names, state, on } = view
  const facts = model.people.length === 0 ? [] : openFacts(state.draft.file, on)
  const label = ({ field, memberId }: OpenFact) =>
    [names.get(memberId ?? ''), labelOf(view, { id: field })].filter(Boolean).join(', ')
  return (
    <section aria-labelledby="open-title" className={CARD} data-open={facts.length}>
      <h3 id="open-title" className="font-bold">
        {texts.desk.stillOpen}
      </h3>
      {facts.length === 0 && (
        <p className="text-muted">
          {model.people.length === 0 ? texts.desk.nobodyYet : texts.desk.nothingOpen}
        </p>
      )}
      <p className="flex flex-wrap gap-x-3">
        {facts.slice(0, MOST_NAMED).map((fact) => (
          <button
            key={`${fact.field} ${fact.memberId}`}
            type="button"
            data-open-fact={fact.field}
            onClick={() =>
              document.getElementById(cellId({ id: fact.field, memberId: fact.memberId }))?.focus()
            }
            className={LINK}
          >
            <bdi>{label(fact)}</bdi>
          </button>
        ))}
        {facts.length > MOST_NAMED && <span className="text-muted">+ {facts.length - MOST_NAMED}</span>}
      </p>
    </section>
  )
}

const ROOMS: readonly RoomId[] = ['print', 'letters', 'save']

/** The whole result, and its sections that a counsellor takes something from. */
function ToResult({ model, t }: PartProps) {
  const { texts } = useDesk()
  const { papers, assessment } = model
  const room = (id: RoomId, text: string) => (
    <a key={id} href={`${resultPath(t.locale)}#${id}`} className={LINK}>
      {text}
    </a>
  )
  return (
    <nav aria-label={texts.desk.toResult} className={CARD}>
      <p className="flex flex-wrap gap-x-3">
        <StepLink href={resultPath(t.locale)} className={`${LINK} font-semibold`}>
          {texts.desk.toResult}
        </StepLink>
        {room('papers', [t('result.rooms.papers'), papers.total || ''].join(' ').trim())}
        {room('steps', `${t('result.rooms.steps')} ${assessment.steps.length}`)}
        {ROOMS.map((id) => room(id, t(`result.rooms.${id}`)))}
      </p>
    </nav>
  )
}
