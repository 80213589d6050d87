import { formatDay, guidePath, sourcePath, type Translate } from '@/lib/i18n'
import {
  compareLaws,
  type LawComparison,
  type MemberDifference,
  namesOfAll,
  type ResultModel,
  saysTheSame,
  sourcesUsed,
  speaker,
} from '@/lib/result-model'
import { RULES_CHECKED_ON, type SponsorConditionResult } from '@/lib/rules'
import { isUndecided } from '@/lib/wording'
import { CounsellorSources } from './source-list'
import { SourceMark, SourcesOf } from './source-mark'

interface Props {
  model: ResultModel
  names: ReadonlyMap<string, string>
  t: Translate
}

/** Which law was used, what the sponsor's own permit means, what the other law would say, and the sources. */
export function LawRoom({ model, names, t }: Props) {
  const { assessment, file } = model
  return (
    <>
      <p>{t('result.lawUsed', { law: t(`codes.law.${assessment.law}`) })}</p>
      <Sponsor model={model} t={t} />
      {compareLaws(file, assessment).map((comparison) => (
        <OtherLaw key={comparison.law} comparison={comparison} names={names} t={t} />
      ))}
      <h3 className="mt-4 font-bold">{t('result.sources', { sources: '' }).trim()}</h3>
      <ul className="list-disc ps-6">
        {sourcesUsed(assessment).map((id) => (
          <li key={id} data-source={id}>
            <a href={sourcePath(t.locale, id)}>{t(`sources.${id}.name`)}</a>
            {t.voice === 'counsellor' && <span className="text-muted"> ({id})</span>}
          </li>
        ))}
      </ul>
      <p className="mt-1">{t('result.checkedOn', { date: formatDay(t.locale, RULES_CHECKED_ON) })}</p>
      <p>
        <a href={guidePath(t)} className="inline-flex min-h-11 items-center">
          {t('result.readRules')}
        </a>
      </p>
    </>
  )
}

/** What the sponsor's own permit means, while nothing is decided yet. */
function Sponsor({ model, t }: Omit<Props, 'names'>) {
  const { sponsor } = model.assessment
  if (!isUndecided(model.situation)) return null
  const { outcome, conditions, minorAtApplication, sources } = sponsor
  return (
    <section aria-labelledby="sponsor-title">
      <h3 id="sponsor-title" className="mt-4 font-bold">
        {t('result.headings.sponsor')}: {t(`sponsor.outcomes.${outcome}.label`)}
      </h3>
      <p>{speaker(model, t).sponsor()}</p>
      {minorAtApplication === true && <p className="mt-1">{t('sponsor.minor.true')}</p>}
      <ul className="mt-2 space-y-2">
        {conditions
          .filter(({ status }) => status !== 'met')
          .map((condition) => (
            <SponsorPoint
              key={condition.id}
              condition={condition}
              text={speaker(model, t).sponsorCondition(condition)}
              t={t}
            />
          ))}
      </ul>
      <CounsellorSources sources={sources} t={t} />
      <SourcesOf part="sponsors" t={t} />
    </section>
  )
}

const SponsorPoint = ({
  condition,
  text,
  t,
}: {
  condition: SponsorConditionResult
  text: string
  t: Translate
}) => {
  const { id, status, sources } = condition
  return (
    <li>
      <p>
        <strong className="block">
          {t(`sponsor.conditions.${id}.title`)}: {t(`codes.status.${status}`)}
        </strong>{' '}
        {text}
        <SourceMark anchor={`sponsor-condition-${id}`} code={id} t={t} />
      </p>
      <CounsellorSources sources={sources} t={t} />
    </li>
  )
}

/** People for whom the other law says the same are named together; what differs stands side by side. */
function OtherLaw({
  comparison: { law, members },
  names,
  t,
}: Omit<Props, 'model'> & { comparison: LawComparison }) {
  const same = members.filter(saysTheSame).map(({ memberId }) => memberId)
  return (
    <details data-other-law={law} className="mt-3">
      <summary className="min-h-11 py-2 font-semibold">
        {t('result.otherLaw', { law: t(`codes.law.${law}`) })}
      </summary>
      <p>{t('result.otherLawAbout')}</p>
      <ul className="space-y-3 py-2">
        {members
          .filter((member) => !saysTheSame(member))
          .map((member) => (
            <Difference key={member.memberId} member={member} name={names.get(member.memberId) ?? ''} t={t} />
          ))}
        {same.length > 0 && (
          <li data-differs={false}>
            <bdi translate="no" className="font-semibold">
              {namesOfAll(same, names, t)}
            </bdi>
            : {t('result.same')}
          </li>
        )}
      </ul>
    </details>
  )
}

function Difference({ member, name, t }: { member: MemberDifference; name: string; t: Translate }) {
  const { used, other, differs, conditions } = member
  const label = ({ outcome, route }: MemberDifference['used']) =>
    [t(`outcomes.${outcome}.label`), route ? t(`routes.${route}.name`) : ''].filter(Boolean).join(', ')
  const columns = `sm:grid sm:grid-cols-2 sm:gap-4 ${differs ? 'border-advice border-s-4 ps-3' : ''}`
  return (
    <li data-differs={differs}>
      <h4 className="font-semibold">
        <bdi translate="no">{name}</bdi>: {differs ? t('result.differs') : t('result.same')}
      </h4>
      <div className={columns}>
        <p>
          <span className="text-muted">{t('result.underUsed')}:</span> {label(used)}
        </p>
        <p>
          <span className="text-muted">{t('result.underOther')}:</span> {label(other)}
        </p>
      </div>
      {conditions.map((condition) => (
        <p key={condition.id} className="border-advice border-s-4 ps-3">
          {t(`conditions.${condition.id}.title`)}: {statusText(condition.used, t)} →{' '}
          {statusText(condition.other, t)}
        </p>
      ))}
    </li>
  )
}

const statusText = (status: MemberDifference['conditions'][number]['used'], t: Translate) =>
  status ? t(`codes.status.${status}`) : '–'
