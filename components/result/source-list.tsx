import type { Translate } from '@/lib/i18n'
import type { Sources } from '@/lib/rules'

/** Who is no counsellor finds them by the link below each list. */
export const CounsellorSources = (props: { sources: Sources; t: Translate }) =>
  props.t.voice === 'counsellor' ? <SourceList {...props} /> : null

/** Where a conclusion rests on: sources by name, codes for the counsellor. */
export function SourceList({ sources, t }: { sources: Sources; t: Translate }) {
  const names = sources.map((id) => (t.voice === 'counsellor' ? id : t(`sources.${id}.name`)))
  return <p className="text-[0.9rem] text-muted">{t('result.sources', { sources: names.join(' · ') })}</p>
}
