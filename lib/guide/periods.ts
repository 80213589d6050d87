import { formatDay, type Translate } from '@/lib/i18n'
import { LAWS, type LawId } from '@/lib/rules'

/** A stretch of time in which something holds without a break. Null: without a first or a last day. */
export interface Period {
  from: string | null
  /** The first day on which it no longer holds. */
  until: string | null
}

/**
 * The stretches of time in which some versions of the law are applied, oldest first. Versions that follow each other
 * are one stretch. `laws`: all versions, oldest first.
 */
export function periodsOf(
  ids: readonly string[],
  laws: readonly { id: string; from: string }[] = LAWS,
): Period[] {
  return laws.flatMap(({ id, from }, at) => {
    const isStart = ids.includes(id) && !ids.includes(laws[at - 1]?.id ?? '')
    if (!isStart) return []
    const next = laws.slice(at).find((law) => !ids.includes(law.id))
    return [{ from: at === 0 ? null : from, until: next?.from ?? null }]
  })
}

function inWords({ from, until }: Period, t: Translate): string {
  const day = (date: string) => formatDay(t.locale, date)
  if (from !== null && until !== null)
    return t('guide.page.betweenLaws', { from: day(from), until: day(until) })
  if (from !== null) return t('guide.page.sinceLaw', { from: day(from) })
  return until === null ? t('guide.page.everyLaw') : t('guide.page.beforeLaw', { until: day(until) })
}

/** When something holds, for the versions of the law that set it; undefined when none does. */
export function periodsInWords(ids: readonly LawId[], t: Translate): string | undefined {
  const periods = periodsOf(ids).map((period) => inWords(period, t))
  return periods.length === 0 ? undefined : new Intl.ListFormat(t.locale).format(periods)
}
