import type { Translate } from '@/lib/i18n'
import { Lines, Paper, Sender, Sheet, Spot, V_NUMBER, Words } from './sheet'

/** The letter that asks for papers. */
export function MissingPapers({ t }: { t: Translate }) {
  return (
    <Sheet label={t('letters.of.missing-papers.alt')} height={372}>
      <Paper height={370} />
      <Sender />
      <Spot spot="missing-v-number" y={44} words={[V_NUMBER]} />
      <Words x={16} y={110} look="title">
        Herstel verzuim
      </Words>
      <Words x={16} y={138}>
        Uw aanvraag is niet compleet.
      </Words>
      <Spot
        spot="missing-list"
        y={150}
        words={['Wij missen:', 'kopie identiteitskaart,', 'antecedentenverklaring']}
      />
      <Spot spot="reply-by" y={228} words={['Stuur dit uiterlijk op', '30 juni 2026']} />
      <Lines y={288} widths={[250]} />
      <Spot spot="missing-official" y={306} words={['Medewerker: C. Voorbeeld', 'Telefoon: ••••••••••']} />
    </Sheet>
  )
}
