import type { Translate } from '@/lib/i18n'
import { Lines, Mark, Paper, Sender, Sheet, Spot, Words } from './sheet'

/** The negative decision on the family. */
export function Refusal({ t }: { t: Translate }) {
  return (
    <Sheet label={t('letters.of.refusal.alt')} height={372}>
      <Paper height={370} />
      <Sender />
      <Spot spot="refusal-date" y={44} words={['Datum: 4 november 2026']} />
      <Words x={16} y={110} look="title">
        Beschikking
      </Words>
      <Spot spot="refusal-word" y={124} words={['Uw aanvraag voor een mvv', 'nareis is afgewezen.']} />
      <rect
        x={10}
        y={184}
        width={280}
        height={92}
        rx={6}
        className="fill-brand-soft stroke-brand"
        strokeWidth={1.5}
      />
      <Words x={18} y={206} look="strong">
        Redenen
      </Words>
      <Lines y={218} x={18} widths={[200, 216, 190, 120]} />
      <Mark spot="refusal-reasons" x={274} y={230} />
      <Spot spot="object-by" y={286} words={['Bezwaar:', 'uiterlijk 1 december 2026']} />
      <Lines y={348} widths={[180]} />
    </Sheet>
  )
}
