import { SOURCE_ADDRESSES } from '@/lib/guide'
import { formatDay, formatPartial, type Translate } from '@/lib/i18n'
import { READ_THROUGH, SOURCE_REGISTER, SOURCES, type SourceId, sourceCheckedOn } from '@/lib/rules'

/** Every source as a lawyer would cite it, with what it is for. */
export function SourceRegister({ t }: { t: Translate }) {
  return (
    <>
      <p className="mt-1">{t('sourcePage.page.webAbout')}</p>
      <dl>
        {SOURCES.map((id) => (
          <Source key={id} id={id} t={t} />
        ))}
      </dl>
    </>
  )
}

function Source({ id, t }: { id: SourceId; t: Translate }) {
  const { title, publisher, date, isDateInferred, kind } = SOURCE_REGISTER[id]
  const through = READ_THROUGH[id]
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
      <dd data-read={through ? 'second-hand' : 'itself'} className={through ? undefined : 'text-muted'}>
        {through
          ? t('sourcePage.page.readThrough', { page: through.title })
          : t('sourcePage.page.readItself')}
      </dd>
      {through && <WebLine address={through.address} label={t('sourcePage.page.web')} />}
      <Web id={id} t={t} />
      <dd className="text-muted">{date === null ? t('sourcePage.page.inForce') : dated}</dd>
      <dd className="text-muted">
        {t('sourcePage.page.checked', { date: formatDay(t.locale, sourceCheckedOn(id)) })}
      </dd>
    </div>
  )
}

/** Where it stood on the web, in full: it is read on paper too. Else how to find it. */
function Web({ id, t }: { id: SourceId; t: Translate }) {
  const { web, isPart } = SOURCE_ADDRESSES[id]
  const { publisher } = SOURCE_REGISTER[id]
  const search = web.length === 0 ? 'noWeb' : 'partWeb'
  return (
    <>
      {web.map((address) => (
        <WebLine key={address} address={address} label={t('sourcePage.page.web')} />
      ))}
      {isPart && (
        <dd data-web="" className="text-muted">
          {t(`sourcePage.page.${search}`, { publisher })}
        </dd>
      )}
    </>
  )
}

const WebLine = ({ address, label }: { address: string; label: string }) => (
  <dd data-web="" className="wrap-anywhere">
    {label}{' '}
    <a href={address} rel="noreferrer" translate="no" dir="ltr">
      {address}
    </a>
  </dd>
)
