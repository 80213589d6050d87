import { CONTACTS, type ContactId } from '@/lib/contacts'

export interface HelpTexts {
  title: string
  text: string
  ind: string
  names: Record<string, { name: string; what: string; hours: string }>
}

/** A number that can be pressed, as it is written in the Netherlands. */
function PhoneLink({ id }: { id: ContactId }) {
  const { phone, phoneShown } = CONTACTS[id]
  if (phoneShown === null) return null
  const link = phone ?? phoneShown.replaceAll(' ', '')
  return (
    <a href={`tel:${link}`} dir="ltr" className="inline-flex min-h-11 items-center font-semibold">
      {phoneShown}
    </a>
  )
}

/** Help, at the same place on every page. */
export function Help({ texts }: { texts: HelpTexts }) {
  const line = (id: ContactId) => (
    <li>
      {texts.names[id]?.name}: <PhoneLink id={id} />
      {texts.names[id]?.hours && <span className="block text-muted">{texts.names[id].hours}</span>}
    </li>
  )
  return (
    <section data-testid="help">
      <h2 className="font-bold text-lg">{texts.title}</h2>
      <p>{texts.text}</p>
      <ul className="mt-1 space-y-1">
        {line('vwn')}
        {line('ind')}
      </ul>
    </section>
  )
}
