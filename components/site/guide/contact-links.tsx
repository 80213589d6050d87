import { CONTACTS, type ContactId } from '@/lib/contacts'

const LINK = 'inline-flex min-h-11 items-center'

/** How to reach somebody: numbers, an address and a website, as far as they are known. */
export function ContactLinks({ id }: { id: ContactId }) {
  const { phone, phoneShown, phoneAbroad, web, email } = CONTACTS[id]
  return (
    <p className="flex flex-wrap gap-x-6">
      {phoneShown && (
        <a
          href={`tel:${phone ?? phoneShown.replaceAll(' ', '')}`}
          dir="ltr"
          className={`${LINK} font-semibold`}
        >
          {phoneShown}
        </a>
      )}
      {phoneAbroad && phoneAbroad !== phoneShown?.replaceAll(' ', '') && (
        <a href={`tel:${phoneAbroad}`} dir="ltr" className={LINK}>
          {phoneAbroad}
        </a>
      )}
      {email && (
        <a href={`mailto:${email}`} className={LINK}>
          {email}
        </a>
      )}
      {web && (
        <a href={web} rel="noreferrer" className={LINK}>
          {web.replace(/^https:\/\/(www\.)?|\/$/g, '')}
        </a>
      )}
    </p>
  )
}
