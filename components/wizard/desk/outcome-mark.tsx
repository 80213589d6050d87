'use client'
import { Icon, type IconId } from '@/components/ui/icon'
import { type ResultModel, speaker } from '@/lib/result-model'
import type { Outcome } from '@/lib/rules'
import { useResultTexts } from './use-result-texts'

const ICONS: Record<Outcome, IconId> = {
  'can-apply': 'yes',
  approved: 'yes',
  'no-permit-needed': 'yes',
  'get-advice': 'ask',
  'not-yet': 'wait',
  'other-route': 'other',
  'not-covered': 'other',
}
const COLOURS: Record<Outcome, string> = {
  'can-apply': 'text-good',
  approved: 'text-good',
  'no-permit-needed': 'text-good',
  'get-advice': 'text-advice',
  'not-yet': 'text-advice',
  'other-route': 'text-other',
  'not-covered': 'text-other',
}

/** The colour of an outcome, and its picture. */
export const OutcomeIcon = ({ outcome }: { outcome: Outcome }) => (
  <span className={COLOURS[outcome]}>
    <Icon id={ICONS[outcome]} className="inline size-5" />
  </span>
)

/** What the rules say of one person, as a picture with its words. */
export function OutcomeMark({ memberId, model }: { memberId: string; model: ResultModel }) {
  const t = useResultTexts()
  const person = model.people.find(({ id }) => id === memberId)
  if (t === null || person === undefined) return null
  const label = speaker(model, t).outcomeLabel(person.assessed)
  return (
    <span title={label}>
      <OutcomeIcon outcome={person.assessed.outcome} />
      <span className="sr-only">{label}</span>
    </span>
  )
}
