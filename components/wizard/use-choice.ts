import { useMemo } from 'react'
import {
  type FieldId,
  firstIncomplete,
  nextStop,
  type Stop,
  situationOf,
  writeAnswer,
} from '@/lib/questionnaire'
import type { CaseView } from './use-case'

/** What the case would be with one answer, and the page that Continue leads to; null: checking the answers. */
export function useChoice({ state, on }: CaseView, stop: Stop, id: FieldId, chosen: string) {
  const { draft, isChanging } = state
  return useMemo(() => {
    const answers = chosen === '' ? draft : writeAnswer(draft, id, chosen, stop.memberId)
    const situation = situationOf(answers.file, on)
    return { answers, situation, next: isChanging ? firstIncomplete(situation) : nextStop(situation, stop) }
  }, [draft, isChanging, stop, id, chosen, on])
}
