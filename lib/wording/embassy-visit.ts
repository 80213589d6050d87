/** Whether the family was at the embassy, and whether the visit comes in time. Nothing is decided here. */
import { shownDay } from '@/lib/rules'
import type { Situation } from './situation'

/** `too-late`: the visit comes after a day by which to apply; the application cannot wait for it. */
export type EmbassyVisit = 'visited' | 'appointment' | 'too-late'

/** Null where no day of a visit was told. On the day itself the visit is still to come. */
export function embassyVisitOf({ file, assessment: { deadlines, on } }: Situation): EmbassyVisit | null {
  const day = file.application?.embassyVisitOn
  if (day === undefined || day === 'unknown') return null
  if (day < on) return 'visited'
  return deadlines.some((deadline) => deadline.id === 'apply' && shownDay(deadline, on) < day)
    ? 'too-late'
    : 'appointment'
}
