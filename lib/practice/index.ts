/** Example families to practise with: cases that the tests hold to their result. Read at build time only. */
import { readCaseValue } from '@/lib/case-file'
import type { CaseFile, Day } from '@/lib/rules'
import familyInFourStages from '@/lib/scenarios/family-in-four-stages.json'
import familyOfFourInTime from '@/lib/scenarios/family-of-four-in-time.json'
import missingWifeAndSon from '@/lib/scenarios/missing-wife-and-son.json'
import motherStaysBehind from '@/lib/scenarios/mother-stays-behind.json'
import parentsOfABoyAlone from '@/lib/scenarios/parents-of-a-boy-alone.json'
import subsidiaryTooEarly from '@/lib/scenarios/subsidiary-too-early.json'
import tooLateByWeeks from '@/lib/scenarios/too-late-by-weeks.json'
import twoWives from '@/lib/scenarios/two-wives.json'

export const PRACTICE_IDS = [
  'family-of-four-in-time',
  'two-wives',
  'mother-stays-behind',
  'parents-of-a-boy-alone',
  'subsidiary-too-early',
  'too-late-by-weeks',
  'family-in-four-stages',
  'missing-wife-and-son',
] as const
export type PracticeId = (typeof PRACTICE_IDS)[number]

const SCENARIO: Record<PracticeId, { on: Day; case: unknown }> = {
  'family-of-four-in-time': familyOfFourInTime,
  'two-wives': twoWives,
  'mother-stays-behind': motherStaysBehind,
  'parents-of-a-boy-alone': parentsOfABoyAlone,
  'subsidiary-too-early': subsidiaryTooEarly,
  'too-late-by-weeks': tooLateByWeeks,
  'family-in-four-stages': familyInFourStages,
  'missing-wife-and-son': missingWifeAndSon,
}

/** The family as a counsellor would have it, and the day it is about. Throws when the case is not one. */
export function practiceFamily(id: PracticeId): { file: CaseFile; on: Day } {
  const { on, case: value } = SCENARIO[id]
  const reading = readCaseValue(value)
  if (!reading.ok) throw new Error(`${id} is no case`)
  return { file: { ...reading.file, filledInBy: 'counsellor' }, on }
}
