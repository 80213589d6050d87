import { Badge, Notice } from '@/components/ui/notice'
import { formatDay, type Translate } from '@/lib/i18n'
import {
  type Assessment,
  type ConditionResult,
  inForceOn,
  LAST_FEE_YEAR,
  type MemberAssessment,
  OTHER_FAMILY_FEES,
} from '@/lib/rules'
import { feeText } from '@/lib/take-away'
import { Notes } from './notes'
import { SourceList } from './source-list'
import { SourceMark, SourcesOf } from './source-mark'
import { OUTCOME_TONES, STATUS_MARKS } from './tone'

interface Props {
  member: MemberAssessment
  assessment: Assessment
  name: string
  t: Translate
}

/** What was decided about one person, why, and what to do. */
export function MemberCard({ member, assessment, name, t }: Props) {
  const { id, outcome, route, alternatives, from, notes, conditions, feeEur } = member
  const fee = feeText(member, t)
  const isLaterYear = (feeEur ?? 0) > 0 && Number(assessment.on.slice(0, 4)) > LAST_FEE_YEAR
  return (
    <li
      data-member={id}
      data-outcome={outcome}
      data-route={route ?? ''}
      data-stage={member.stage}
      data-from={from ?? ''}
      data-fee={feeEur ?? ''}
      data-alternatives={alternatives.join(' ')}
      className="rounded-box border border-soft bg-surface p-5"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="min-w-0 font-bold text-xl">
          <bdi>{name}</bdi>
        </h3>
        <Badge tone={OUTCOME_TONES[outcome]}>{t(`outcomes.${outcome}.label`)}</Badge>
      </div>
      {t.voice === 'counsellor' && (
        <p>
          <SourceMark anchor={`outcome-${outcome}`} code={outcome} t={t} />
        </p>
      )}
      <p className="mt-2">{t(`outcomes.${outcome}.meaning`)}</p>
      {from && <p className="mt-1 font-semibold">{t('result.from', { date: formatDay(t.locale, from) })}</p>}
      <p className="mt-2">
        <strong>{t(`outcomes.${outcome}.next`)}</strong>
      </p>
      <Notes notes={notes} assessment={assessment} t={t} />
      {alternatives.map((alternative) => (
        <div key={alternative} className="mt-3">
          <Notice tone="brand">
            <p className="font-semibold">
              {t('result.alsoPossible', { route: t(`routes.${alternative}.name`) })}
              <SourceMark anchor={`route-${alternative}`} code={alternative} t={t} />
            </p>
            <p>{t(`routes.${alternative}.meaning`)}</p>
          </Notice>
        </div>
      ))}
      {route && (
        <p className="mt-3">
          {t('result.route', { route: t(`routes.${route}.name`) })}. {t(`routes.${route}.meaning`)}
          <SourceMark anchor={`route-${route}`} code={route} t={t} />
        </p>
      )}
      {fee && (
        <p className="mt-1">
          {fee}
          {(feeEur ?? 0) > 0 && (
            <SourceMark
              anchor={`figure-fee-${inForceOn(OTHER_FAMILY_FEES, assessment.on).from}`}
              code={`€ ${feeEur}`}
              t={t}
            />
          )}
        </p>
      )}
      {isLaterYear && <p className="mt-1">{t('result.feeYear', { year: LAST_FEE_YEAR })}</p>}
      {conditions.length > 0 && <Conditions conditions={conditions} t={t} />}
    </li>
  )
}

/** First what is open or not in order, then what is in order. */
const BY_WEIGHT = { 'not-met': 0, unknown: 1, met: 2 }

function Conditions({ conditions, t }: { conditions: readonly ConditionResult[]; t: Translate }) {
  const sorted = [...conditions].sort((a, b) => BY_WEIGHT[a.status] - BY_WEIGHT[b.status])
  // A counsellor finds each source in two clicks: what holds the way to it stands open.
  const isOpen = t.voice === 'counsellor' || sorted.some(({ status }) => status !== 'met')
  const hasRegular = conditions.some(({ id }) => id.startsWith('regular-'))
  return (
    <details open={isOpen} className="mt-4 border-soft border-t pt-3">
      <summary className="min-h-11 py-2 font-semibold">{t('result.conditionsWhy')}</summary>
      <ul className="space-y-3">
        {sorted.map(({ id, status, sources }) => (
          <li key={id} data-condition={id} data-status={status} className="flex break-inside-avoid gap-3">
            <span aria-hidden="true" className="w-5 shrink-0 text-center font-bold">
              {STATUS_MARKS[status]}
            </span>
            <div className="min-w-0">
              <p className="font-semibold">
                {t(`conditions.${id}.title`)}: {t(`codes.status.${status}`)}
                <SourceMark anchor={`condition-${id}`} code={id} t={t} />
              </p>
              {status !== 'met' && <p>{t(`conditions.${id}.${status}`)}</p>}
              {(status !== 'met' || t.voice === 'counsellor') && <SourceList sources={sources} t={t} />}
            </div>
          </li>
        ))}
      </ul>
      <SourcesOf part="rules" t={t} />
      {hasRegular && <p className="mt-3">{t('result.regularOld')}</p>}
    </details>
  )
}
