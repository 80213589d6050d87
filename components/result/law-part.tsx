import { Badge } from '@/components/ui/notice'
import { formatDay, guidePath, sourcePath, type Translate } from '@/lib/i18n'
import { type Assessment, type CaseFile, RULES_CHECKED_ON } from '@/lib/rules'
import { compareLaws, type MemberDifference, sourcesUsed } from '@/lib/take-away'
import { Part } from './part'

interface Props {
  file: CaseFile
  assessment: Assessment
  names: ReadonlyMap<string, string>
  t: Translate
}

/** Which law was used, what the other version would say, and the sources. */
export function LawPart({ file, assessment, names, t }: Props) {
  return (
    <Part id="law" title={t('result.headings.law')}>
      <p>{t('result.lawUsed', { law: t(`codes.law.${assessment.law}`) })}</p>
      <p>{t('result.notIND')}</p>
      {compareLaws(file, assessment).map(({ law, members }) => (
        <details
          key={law}
          data-other-law={law}
          className="mt-3 rounded-box border border-soft bg-surface px-4"
        >
          <summary className="min-h-12 py-3 font-semibold">
            {t('result.otherLaw', { law: t(`codes.law.${law}`) })}
          </summary>
          <p>{t('result.otherLawAbout')}</p>
          <ul className="space-y-4 py-3">
            {members.map((member) => (
              <Difference
                key={member.memberId}
                member={member}
                name={names.get(member.memberId) ?? ''}
                t={t}
              />
            ))}
          </ul>
        </details>
      ))}
      <h3 className="mt-4 font-semibold">{t('result.sources', { sources: '' }).trim()}</h3>
      <ul className="list-disc ps-6">
        {sourcesUsed(assessment).map((id) => (
          <li key={id} data-source={id}>
            <a href={sourcePath(t.locale, id)}>{t(`sources.${id}.name`)}</a>{' '}
            <span className="text-muted">({id})</span>
          </li>
        ))}
      </ul>
      <p className="mt-1">{t('result.checkedOn', { date: formatDay(t.locale, RULES_CHECKED_ON) })}</p>
      <p className="print:hidden">
        <a href={guidePath(t)} className="inline-flex min-h-11 items-center">
          {t('result.readRules')}
        </a>
      </p>
    </Part>
  )
}

function Difference({ member, name, t }: { member: MemberDifference; name: string; t: Translate }) {
  const { used, other, differs, conditions } = member
  const label = ({ outcome, route }: MemberDifference['used']) =>
    [t(`outcomes.${outcome}.label`), route ? t(`routes.${route}.name`) : ''].filter(Boolean).join(', ')
  return (
    <li data-differs={differs}>
      <h4 className="flex flex-wrap items-center gap-2 font-semibold">
        <bdi>{name}</bdi>
        <Badge tone={differs ? 'advice' : 'plain'}>{differs ? t('result.differs') : t('result.same')}</Badge>
      </h4>
      <div className={`sm:grid sm:grid-cols-2 sm:gap-4 ${differs ? 'border-advice border-s-4 ps-3' : ''}`}>
        <p>
          <span className="block text-muted">{t('result.underUsed')}</span>
          {label(used)}
        </p>
        <p>
          <span className="block text-muted">{t('result.underOther')}</span>
          {label(other)}
        </p>
      </div>
      {conditions.map((condition) => (
        <div key={condition.id} className="border-advice border-s-4 ps-3 sm:grid sm:grid-cols-2 sm:gap-4">
          {([condition.used, condition.other] as const).map((status, at) => (
            <p key={at === 0 ? 'used' : 'other'}>
              {t(`conditions.${condition.id}.title`)}: {status ? t(`codes.status.${status}`) : '–'}
            </p>
          ))}
        </div>
      ))}
    </li>
  )
}
