'use client'
import { useNavigate } from '@/components/ui/navigation'
import { Notice } from '@/components/ui/notice'
import { formatList, type Translate } from '@/lib/i18n'
import type { CaseFile, Day } from '@/lib/rules'
import { caseStore } from '@/lib/session'
import type { OpenFact, RankedFact } from '@/lib/what-if'
import { useStillOpen } from './use-still-open'

interface Props {
  /** With the answers that do not apply for now: they count for what can still come out. */
  file: CaseFile
  on: Day
  names: ReadonlyMap<string, string>
  t: Translate
  /** Short names of the questions. */
  shorts: Record<string, string>
}

/** How many are named; the rest is behind "change the answers". */
const MOST_SHOWN = 6

/** What is not known yet, the most telling first, and what can still come out. */
export function OpenFacts({ file, on, names, t, shorts }: Props) {
  const navigate = useNavigate()
  const found = useStillOpen(file, on)
  if (found === null || found.facts.length === 0) return null

  const { facts, outcomes } = found
  const deciding = facts.filter(({ decides }) => decides)
  const others = facts.filter(({ decides, results }) => !decides && results > 1)
  const shown = deciding.length + others.length > 0 ? [deciding, others] : [[], facts]
  const answer = ({ page, memberId }: OpenFact) => {
    caseStore.setChanging(true)
    void navigate(`/${t.locale}/check/${page}/`, { memberId })
  }
  const list = (some: readonly RankedFact[], about: string) =>
    some.length > 0 && (
      <>
        <p>{about}</p>
        <ul>
          {some.slice(0, MOST_SHOWN).map((fact) => (
            <li
              key={`${fact.field} ${fact.memberId ?? ''}`}
              data-open={fact.field}
              data-decides={fact.decides}
              data-results={fact.results}
              data-of={fact.memberId}
            >
              <button
                type="button"
                onClick={() => answer(fact)}
                className="inline-flex min-h-11 items-center text-start text-brand underline underline-offset-4"
              >
                <bdi>
                  {[fact.memberId ? names.get(fact.memberId) : '', shorts[fact.field]]
                    .filter(Boolean)
                    .join(': ')}
                </bdi>
              </button>
            </li>
          ))}
        </ul>
      </>
    )
  const open = [...(outcomes ?? [])].filter(([, possible]) => possible.length > 1)
  return (
    <div className="mt-4" data-testid="to-answer">
      <Notice tone="brand">
        <p className="font-semibold">
          {t('result.headings.toAnswer')}: {facts.length}
        </p>
        {list(shown[0] ?? [], t('result.mattersNow'))}
        {list(shown[1] ?? [], others.length > 0 ? t('result.mattersForPapers') : t('result.mattersNotNow'))}
        {open.map(([id, possible]) => (
          <p key={id} data-can-become={id} data-outcomes={possible.join(' ')} className="mt-1">
            <bdi>
              {t('result.canBecome', {
                name: names.get(id) ?? id,
                outcomes: formatList(
                  t.locale,
                  possible.map((outcome) => t(`outcomes.${outcome}.label`)),
                ),
              })}
            </bdi>
          </p>
        ))}
      </Notice>
    </div>
  )
}
