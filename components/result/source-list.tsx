import type { Translate } from '@/lib/i18n'
import type { Sources } from '@/lib/rules'

/** Where a conclusion rests on: sources by name, codes for the counsellor. */
export function SourceList({ sources, t }: { sources: Sources; t: Translate }) {
  const names = sources.map((id) => (t.voice === 'counsellor' ? id : t(`sources.${id}.name`)))
  return <p className="text-[0.9rem] text-muted">{t('result.sources', { sources: names.join(' · ') })}</p>
}
