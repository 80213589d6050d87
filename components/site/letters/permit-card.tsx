import type { Translate } from '@/lib/i18n'
import { Lines, MachineLines, Paper, Photo, Sheet, Spot, V_NUMBER, Words } from './sheet'

/** The permit card, front and back. */
export function PermitCard({ t }: { t: Translate }) {
  return (
    <Sheet label={t('letters.of.permit-card.alt')} height={526}>
      <Words x={4} y={16} look="muted">
        {t('letters.page.front')}
      </Words>
      <Paper y={26} height={236} round={14} />
      <Words x={16} y={54} look="title">
        Verblijfstitel
      </Words>
      <Photo x={16} y={72} />
      <Lines y={168} widths={[66, 50]} />
      <Words x={98} y={84}>
        Naam: Voorbeeld
      </Words>
      <Spot spot="card-type" x={90} y={92} width={200} words={['Type III', 'Asiel bepaalde tijd']} />
      <Spot spot="card-birth-date" x={90} y={148} width={200} words={['Geboortedatum', '14 aug 1990']} />
      <Spot spot="card-valid-until" x={90} y={204} width={200} words={['Geldig tot', '12 mrt 2031']} />
      <Words x={4} y={292} look="muted">
        {t('letters.page.back')}
      </Words>
      <Paper y={302} height={222} round={14} />
      <Spot spot="card-issued" y={314} words={['Datum afgifte: 26 mrt 2026']} />
      <Spot spot="card-v-number" y={354} words={[V_NUMBER]} />
      <Spot
        spot="card-remarks"
        y={394}
        words={['Opmerkingen: Arbeid vrij', 'toegestaan. TWV niet vereist.']}
      />
      <MachineLines y={478} />
    </Sheet>
  )
}
