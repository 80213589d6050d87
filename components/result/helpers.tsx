import type { Translate } from '@/lib/i18n'
import { type Assessment, CONTACTS, type ContactId } from '@/lib/rules'
import { Part } from './part'

/** Who can help with this case: always the same few, and those that a step asks for. */
function contactsFor({ steps, sponsor }: Assessment): ContactId[] {
  const has = (id: string) => steps.some((step) => step.id === id)
  return [
    'vwn-local',
    'vwn',
    'ind',
    'ind-nareis',
    'juridisch-loket',
    'raad-voor-rechtsbijstand',
    ...(sponsor.minorAtApplication === true ? (['nidos'] as const) : []),
    ...(has('trace-missing') ? (['rode-kruis', 'icrc-familylinks'] as const) : []),
    ...(has('translate') ? (['bureau-wbtv'] as const) : []),
    ...(has('book-travel') ? (['nederland-wereldwijd', 'iom'] as const) : []),
    ...(has('ask-coa-reception') ? (['coa-reception'] as const) : []),
    'refugeehelp',
  ]
}

export function HelpersPart({ assessment, t }: { assessment: Assessment; t: Translate }) {
  return (
    <Part id="help" title={t('result.headings.help')}>
      <ul className="space-y-4">
        {contactsFor(assessment).map((id) => {
          const { phone, phoneShown, phoneAbroad, web, email } = CONTACTS[id]
          const number = t.voice === 'family-member' ? (phoneAbroad ?? phone) : phone
          const hours = t.optional(`contacts.${id}.hours`)
          return (
            <li key={id} data-contact={id} className="break-inside-avoid">
              <p className="font-semibold">{t(`contacts.${id}.name`)}</p>
              <p>{t(`contacts.${id}.what`)}</p>
              {hours && <p className="text-muted">{hours}</p>}
              <p className="flex flex-wrap gap-x-6">
                {phoneShown && (
                  <a
                    href={`tel:${number ?? phoneShown.replaceAll(' ', '')}`}
                    dir="ltr"
                    className="inline-flex min-h-11 items-center font-semibold"
                  >
                    {t.voice === 'family-member' && phoneAbroad ? phoneAbroad : phoneShown}
                  </a>
                )}
                {email && (
                  <a href={`mailto:${email}`} className="inline-flex min-h-11 items-center">
                    {email}
                  </a>
                )}
                {web && (
                  <a href={web} rel="noreferrer" className="inline-flex min-h-11 items-center">
                    {web.replace(/^https:\/\/(www\.)?|\/$/g, '')}
                  </a>
                )}
              </p>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
