import type { Translate } from '@/lib/i18n'
import { Lines, Paper, Sender, Sheet, Spot, Words } from './sheet'

/** The positive decision on the family. */
export function Approval({ t }: { t: Translate }) {
  return (
    <Sheet label={t('letters.of.approval.alt')} height={368}>
      <Paper height={366} />
      <Sender />
      <Spot spot="approval-date" y={44} words={['Datum: 2 november 2026']} />
      <Words x={16} y={110} look="title">
        Beschikking
      </Words>
      <Spot spot="approval-word" y={124} words={['Uw aanvraag voor een mvv', 'nareis is ingewilligd.']} />
      <Spot
        spot="approval-v-numbers"
        y={184}
        words={['A. Voorbeeld, V-nummer: ••••', 'B. Voorbeeld, V-nummer: ••••']}
      />
      <Lines y={246} widths={[260, 220]} />
      <Spot spot="approval-embassy" y={282} words={['Nederlandse', 'vertegenwoordiging: Plaats']} />
      <Lines y={346} widths={[160]} />
    </Sheet>
  )
}
