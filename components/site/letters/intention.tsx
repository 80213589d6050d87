import type { Translate } from '@/lib/i18n'
import { Lines, Mark, Paper, Sender, Sheet, Spot, V_NUMBER, Words } from './sheet'

/** The letter that says that the IND intends to withdraw the permit of the sponsor. */
export function Intention({ t }: { t: Translate }) {
  return (
    <Sheet label={t('letters.of.intention.alt')} height={372}>
      <Paper height={370} />
      <Sender />
      <Spot spot="intention-v-number" y={44} words={[V_NUMBER]} />
      <Words x={16} y={110} look="title">
        Voornemen
      </Words>
      <Spot
        spot="intention-word"
        y={124}
        words={['Wij willen uw verblijfs-', 'vergunning asiel intrekken.']}
      />
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
      <Mark spot="intention-reasons" x={274} y={230} />
      <Spot spot="intention-reply-by" y={286} words={['Uw zienswijze:', 'uiterlijk 14 december 2026']} />
      <Lines y={348} widths={[180]} />
    </Sheet>
  )
}
