import { DIFFERENCE_IDS, DIFFERENCES } from '@/lib/guide'
import type { Translate } from '@/lib/i18n'
import { SourceLinks } from '../guide/source-links'

/** Where sources differ, and what the guide does then. */
export function Differences({ t }: { t: Translate }) {
  return DIFFERENCE_IDS.map((id) => (
    <div key={id} id={`differ-${id}`} className="mt-5 break-inside-avoid">
      <h3 className="font-semibold text-lg">{t(`sourcePage.differences.${id}.title`)}</h3>
      <p>{t(`sourcePage.differences.${id}.say`)}</p>
      <p className="mt-1">{t(`sourcePage.differences.${id}.guide`)}</p>
      <SourceLinks sources={DIFFERENCES[id]} t={t} isForCounsellor />
    </div>
  ))
}
