import { formatDay, formatPartial, type Translate } from '@/lib/i18n'
import { SOURCE_REGISTER, SOURCES, type SourceId } from '@/lib/rules'

/** Every source as a lawyer would cite it, with what it is for. */
export function SourceRegister({ t }: { t: Translate }) {
  return (
    <dl>
      {SOURCES.map((id) => (
        <Source key={id} id={id} t={t} />
      ))}
    </dl>
  )
}

function Source({ id, t }: { id: SourceId; t: Translate }) {
  const { title, publisher, date, isDateInferred, kind, checkedOn } = SOURCE_REGISTER[id]
  const day = date === null ? '' : formatPartial(t.locale, date)
  const dated = isDateInferred
    ? t('sourcePage.page.datedAbout', { date: day })
    : t('sourcePage.page.dated', { date: day })
  return (
    <div id={id} data-source={id} className="mt-5 break-inside-avoid">
      <dt className="font-semibold text-lg">{t(`sources.${id}.name`)}</dt>
      <dd>{t(`sources.${id}.about`)}</dd>
      <dd className="text-muted">
        {t('sourcePage.page.code', { code: id })} ({t(`sourcePage.kinds.${kind}`)})
      </dd>
      <dd translate="no" className="text-muted">
        {t('sourcePage.page.titleOf', { title })}
      </dd>
      <dd className="text-muted">{t('sourcePage.page.publisher', { publisher })}</dd>
      <dd className="text-muted">{date === null ? t('sourcePage.page.inForce') : dated}</dd>
      <dd className="text-muted">{t('sourcePage.page.checked', { date: formatDay(t.locale, checkedOn) })}</dd>
    </div>
  )
}
