'use client'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { Notice } from '@/components/ui/notice'
import { formatList, type Locale, type Translate } from '@/lib/i18n'
import { caseStore, type OpenFact, stillOpen } from '@/lib/questionnaire'
import type { CaseFile, Day } from '@/lib/rules'

interface Props {
  file: CaseFile
  on: Day
  names: ReadonlyMap<string, string>
  locale: Locale
  t: Translate
  /** Short names of the questions. */
  shorts: Record<string, string>
}

/** How many are named; the rest is behind "change the answers". */
const MOST_SHOWN = 6

/** What is not known yet, the most telling first, and what can still come out. */
export function OpenFacts({ file, on, names, locale, t, shorts }: Props) {
  const router = useRouter()
  const { facts, outcomes } = useMemo(() => stillOpen(file, on), [file, on])
  const telling = facts.filter(({ results }) => results > 1)
  if (facts.length === 0) return null

  const answer = ({ page, memberId }: OpenFact) => {
    caseStore.setChanging(true)
    if (memberId) caseStore.openStop({ page, memberId })
    router.push(`/${locale}/check/${page}/`)
  }
  const open = [...(outcomes ?? [])].filter(([, possible]) => possible.length > 1)
  return (
    <div className="mt-4" data-testid="to-answer">
      <Notice tone="brand">
        <p className="font-semibold">
          {t('result.headings.toAnswer')}: {facts.length}
        </p>
        <ul>
          {(telling.length > 0 ? telling : facts).slice(0, MOST_SHOWN).map((fact) => (
            <li
              key={`${fact.field} ${fact.memberId ?? ''}`}
              data-open={fact.field}
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
        <p>{telling.length > 0 ? t('result.mattersNow') : t('result.mattersNotNow')}</p>
        {open.map(([id, possible]) => (
          <p key={id} data-can-become={id} data-outcomes={possible.join(' ')} className="mt-1">
            <bdi>
              {t('result.canBecome', {
                name: names.get(id) ?? id,
                outcomes: formatList(
                  locale,
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
