/** What a counsellor is told of a sentence that rests on a source which nobody on the project has read itself. */
import type { Translate } from '@/lib/i18n'
import { hasBeenRead, type SourceId } from '@/lib/rules'

/** A sentence with, for counsellors, the second-hand sources it rests on; for others the sentence alone. */
export function withSecondHand(text: string, sources: readonly SourceId[], t: Translate): string {
  const unread = [...new Set(sources)].filter((id) => !hasBeenRead(id))
  if (t.voice !== 'counsellor' || unread.length === 0) return text
  return `${text} ${t('counsellor.secondHand', { sources: unread.join(', ') })}`
}
