import type { Translate } from '@/lib/i18n'
import { MachineLines, Paper, Photo, Sheet, Spot, Words } from './sheet'

/** The mvv sticker on a page of a passport. */
export function MvvSticker({ t }: { t: Translate }) {
  return (
    <Sheet label={t('letters.of.mvv.alt')} height={244}>
      <Paper height={242} round={10} />
      <Words x={16} y={30} look="strong">
        Machtiging tot voorlopig verblijf
      </Words>
      <Words x={16} y={54} look="title">
        mvv
      </Words>
      <Words x={98} y={52}>
        Nederland
      </Words>
      <Photo x={16} y={70} />
      <Spot spot="mvv-from" x={90} y={66} width={200} words={['Geldig van 23-11-26']} />
      <Spot spot="mvv-until" x={90} y={106} width={200} words={['tot 20-02-27']} />
      <Spot spot="mvv-name" x={90} y={146} width={200} words={['Naam: Voorbeeld']} />
      <MachineLines y={206} />
    </Sheet>
  )
}
