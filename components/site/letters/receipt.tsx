import type { Translate } from '@/lib/i18n'
import { Lines, Mark, Paper, Sender, Sheet, Spot, V_NUMBER, Words } from './sheet'

/** The letter that says that the application has arrived, with the sheet for originals. */
export function Receipt({ t }: { t: Translate }) {
  return (
    <Sheet label={t('letters.of.receipt.alt')} height={446}>
      <Paper height={344} />
      <Sender />
      <Words x={16} y={64} look="title">
        Ontvangstbevestiging
      </Words>
      <Spot spot="received-on" y={80} words={['Uw aanvraag is ontvangen op', '9 april 2026']} />
      <Spot spot="receipt-v-number" y={138} words={[V_NUMBER]} />
      <Spot spot="receipt-names" y={178} words={['Voor: A. Voorbeeld', 'en B. Voorbeeld']} />
      <Lines y={240} widths={[260, 210]} />
      <Spot spot="receipt-decide-by" y={274} words={['Wij beslissen uiterlijk op', '9 januari 2027']} />
      <rect
        x={40}
        y={362}
        width={220}
        height={82}
        rx={4}
        className="fill-surface stroke-line"
        strokeWidth={1.5}
        strokeDasharray="6 4"
      />
      <Words x={54} y={390} look="strong">
        Bijlage
      </Words>
      <Words x={54} y={410}>
        Originele documenten
      </Words>
      <Lines y={424} x={54} widths={[150]} />
      <Mark spot="receipt-sheet" x={238} y={384} />
    </Sheet>
  )
}
