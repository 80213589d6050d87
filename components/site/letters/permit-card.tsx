import type { Translate } from '@/lib/i18n'
import { Lines, MachineLines, Paper, Photo, Sheet, Spot, V_NUMBER, Words } from './sheet'

/** The permit card, front and back. */
export function PermitCard({ t }: { t: Translate }) {
  return (
    <Sheet label={t('letters.of.permit-card.alt')} height={508}>
      <Words x={4} y={16} look="muted">
        {t('letters.page.front')}
      </Words>
      <Paper y={26} height={218} round={14} />
      <Words x={16} y={54} look="title">
        Verblijfstitel
      </Words>
      <Photo x={16} y={72} />
      <Lines y={168} widths={[66, 50]} />
      <Words x={98} y={84}>
        Naam: Voorbeeld
      </Words>
      <Spot spot="card-type" x={90} y={94} width={200} words={['Type III', 'Asiel bepaalde tijd']} />
      <Spot spot="card-birth-date" x={90} y={150} width={200} words={['Geboren 14 aug 1990']} />
      <Spot spot="card-valid-until" x={90} y={190} width={200} words={['Geldig tot', '12 mrt 2031']} />
      <Words x={4} y={276} look="muted">
        {t('letters.page.back')}
      </Words>
      <Paper y={286} height={220} round={14} />
      <Spot spot="card-issued" y={298} words={['Datum afgifte: 26 mrt 2026']} />
      <Spot spot="card-v-number" y={338} words={[V_NUMBER]} />
      <Spot
        spot="card-remarks"
        y={378}
        words={['Opmerkingen: Arbeid vrij', 'toegestaan. TWV niet vereist.']}
      />
      <MachineLines y={460} />
    </Sheet>
  )
}
