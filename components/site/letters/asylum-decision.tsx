import type { Translate } from '@/lib/i18n'
import { Lines, Mark, Paper, Sender, Sheet, Spot, V_NUMBER, Words } from './sheet'

/** The decision that granted asylum, with its envelope. */
export function AsylumDecision({ t }: { t: Translate }) {
  return (
    <Sheet label={t('letters.of.asylum-decision.alt')} height={460}>
      <Paper height={358} />
      <Sender />
      <Spot spot="decision-date" y={46} words={['Datum: 12 maart 2026']} />
      <Spot spot="decision-v-number" y={84} words={[V_NUMBER]} />
      <Words x={16} y={150} look="title">
        Beschikking
      </Words>
      <Lines y={166} widths={[250, 200]} />
      <Spot
        spot="asylum-application-date"
        y={200}
        words={['Uw aanvraag van 5 mei 2025', 'is ingewilligd.']}
      />
      <Spot
        spot="decision-ground"
        y={260}
        words={['artikel 29, eerste lid, onder a,', 'Vreemdelingenwet 2000']}
      />
      <Lines y={326} widths={[260, 180]} />
      <rect
        x={40}
        y={376}
        width={220}
        height={80}
        rx={4}
        className="fill-raised stroke-line"
        strokeWidth={1.5}
      />
      <path d="M40 378 L130 420 L180 398" fill="none" className="stroke-line" strokeWidth={1.5} />
      <circle cx={204} cy={412} r={26} fill="none" className="stroke-brand" strokeWidth={1.5} />
      <path d="M184 406 h40 M184 418 h40" fill="none" className="stroke-brand" strokeWidth={1.5} />
      <Mark spot="decision-received" x={240} y={392} />
    </Sheet>
  )
}
