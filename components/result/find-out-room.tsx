'use client'
import { useNavigate } from '@/components/ui/navigation'
import { formatList, type Translate } from '@/lib/i18n'
import type { ResultModel } from '@/lib/result-model'
import { caseStore } from '@/lib/session'
import type { OpenFact, RankedFact, StillOpen } from '@/lib/what-if'

interface Props {
  model: ResultModel
  found: StillOpen
  names: ReadonlyMap<string, string>
  t: Translate
  /** Short names of the questions. */
  shorts: Record<string, string>
}

/** How many are named; the rest is behind "change the answers". */
const MOST_SHOWN = 6

/** The questions whose answer can close something: those that decide first. */
export const closing = ({ facts }: StillOpen): RankedFact[] => [
  ...facts.filter(({ decides }) => decides),
  ...facts.filter(({ decides, results }) => !decides && results > 1),
]

/** What no answer settles: a point that is not clear, of somebody whose outcome no open question can change. */
export function doubtsIn({ people }: ResultModel, { outcomes, facts }: StillOpen) {
  return people.flatMap(({ id, open, assessed }) => {
    const canChange = (outcomes?.get(id)?.length ?? 1) > 1 && facts.length > 0
    if (assessed.outcome !== 'get-advice' || canChange) return []
    return open.filter(({ status }) => status === 'unknown').map((point) => ({ memberId: id, id: point.id }))
  })
}

/** What can still come out: the questions that an answer closes, and apart from them what somebody must look at. */
export function FindOutRoom({ model, found, names, t, shorts }: Props) {
  const navigate = useNavigate()
  const facts = closing(found)
  const doubts = doubtsIn(model, found)
  const answer = ({ page, memberId }: OpenFact) => {
    caseStore.setChanging(true)
    void navigate(`/${t.locale}/check/${page}/`, { memberId })
  }
  const open = [...(found.outcomes ?? [])].filter(([, possible]) => possible.length > 1)
  return (
    <>
      {facts.length > 0 && (
        <div data-testid="to-answer">
          <p>{t('result.mattersNow')}</p>
          <ul>
            {facts.slice(0, MOST_SHOWN).map((fact) => (
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
          {open.map(([id, possible]) => (
            <p key={id} data-can-become={id} data-outcomes={possible.join(' ')}>
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
        </div>
      )}
      {doubts.length > 0 && (
        <div data-testid="must-look" className="mt-3">
          <h3 className="font-bold">{t('result.mustLook')}</h3>
          <p>{t('result.mustLookAbout')}</p>
          <ul className="list-disc ps-5">
            {doubts.map(({ memberId, id }) => (
              <li key={`${memberId} ${id}`} data-doubt={id} data-of={memberId}>
                <bdi translate="no">{names.get(memberId)}</bdi>: {t(`conditions.${id}.title`)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
