'use client'
import { OutcomeIcon } from '@/components/ui/outcome-icon'
import { type ResultModel, speaker } from '@/lib/result-model'
import { useResultTexts } from './use-result-texts'

/** What the rules say of one person, as a picture with its words. */
export function OutcomeMark({ memberId, model }: { memberId: string; model: ResultModel }) {
  const t = useResultTexts()
  const person = model.people.find(({ id }) => id === memberId)
  if (t === null || person === undefined) return null
  const label = speaker(model, t).outcomeLabel(person.assessed)
  return (
    <span title={label}>
      <OutcomeIcon outcome={person.assessed.outcome} className="inline size-5" />
      <span className="sr-only">{label}</span>
    </span>
  )
}
