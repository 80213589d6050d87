import type { Reading } from '@/lib/guide'
import type { Translate } from '@/lib/i18n'
import { ContactLinks } from './contact-links'
import { SourceLinks } from './source-links'

/** One rule, paper, step, date or sentence of the guide, with an address of its own. */
export function GuideEntry({ reading, t }: { reading: Reading; t: Translate }) {
  const { anchor, title, lines, sources, contact } = reading
  return (
    <div id={anchor} className="mt-5 break-inside-avoid">
      <h3 className="font-semibold text-lg">{title}</h3>
      {lines.map(({ label, text }) => (
        <p key={text} className="mt-1">
          {label && <b>{label} </b>}
          {text}
        </p>
      ))}
      {contact && <ContactLinks id={contact} />}
      <SourceLinks sources={sources} t={t} />
    </div>
  )
}
