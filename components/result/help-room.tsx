import { CONTACTS, type ContactId } from '@/lib/contacts'
import type { Translate } from '@/lib/i18n'
import { OPEN_HELPERS, type ResultModel } from '@/lib/result-model'
import { numberOf, siteOf } from './numbers'

/** Whom to turn to, in the order of this case. */
export function HelpRoom({ model: { helpers }, t }: { model: ResultModel; t: Translate }) {
  const list = (ids: readonly ContactId[], isShort: boolean) => (
    <ul className="space-y-3">
      {ids.map((id) => (
        <Contact key={id} id={id} isShort={isShort} t={t} />
      ))}
    </ul>
  )
  return (
    <>
      {list(helpers.slice(0, OPEN_HELPERS), false)}
      {helpers.length > OPEN_HELPERS && (
        <details className="mt-3">
          <summary className="inline-flex min-h-11 items-center text-brand underline underline-offset-4">
            {t('result.moreHelp')}
          </summary>
          {list(helpers.slice(OPEN_HELPERS), true)}
        </details>
      )}
    </>
  )
}

function Contact({ id, isShort, t }: { id: ContactId; isShort: boolean; t: Translate }) {
  const { web, email } = CONTACTS[id]
  const number = numberOf(id, t)
  const hours = t.optional(`contacts.${id}.hours`)
  return (
    <li data-contact={id}>
      <p className="font-semibold">{t(`contacts.${id}.name`)}</p>
      {!isShort && <p>{t(`contacts.${id}.what`)}</p>}
      {hours && <p className="text-muted">{hours}</p>}
      <p className="flex flex-wrap gap-x-6">
        {number && (
          <a
            href={`tel:${number.dialled}`}
            dir="ltr"
            className="inline-flex min-h-11 items-center font-semibold"
          >
            {number.shown}
          </a>
        )}
        {email && (
          <a href={`mailto:${email}`} className="inline-flex min-h-11 items-center">
            {email}
          </a>
        )}
        {web && (
          <a href={web} rel="noreferrer" className="inline-flex min-h-11 items-center">
            {siteOf(web)}
          </a>
        )}
      </p>
    </li>
  )
}
