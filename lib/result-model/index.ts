/** The door of the result: made once, shown on screen, on paper and on the command line. */
import { relevant } from '@/lib/questionnaire'
import { type Assessment, assess, type CaseFile, type Day } from '@/lib/rules'
import { situationOf } from '@/lib/wording'
import { leadOf } from './lead'
import type { ResultModel } from './model'
import { papersOf } from './papers'
import { groupsOf, peopleOf } from './people'
import { draftsOf, helpersOf, todayOf } from './today'
import { phasesOf, wayOf } from './way'

export { countedAloud, latestCountedAloud } from './counting'
export { type Dated, datedText, headlineOf, leadWords } from './lead-words'
export * from './model'
export { namesOf, namesOfAll } from './names'
export { compareLaws, type MemberDifference } from './other-law'
export { answerText, feeText, metText, metToldText, toldText, whoText } from './person-words'
export { howToSend, reportOf } from './report'
export { speaker } from './speaker'
export { type WayLine, wayLines } from './way-words'

/** The result of an assessment of these answers, which are the ones that apply. */
export function modelOf(file: CaseFile, assessment: Assessment): ResultModel {
  const lead = leadOf(file, assessment)
  const situation = situationOf(file, assessment)
  const people = peopleOf(situation)
  const drafts = draftsOf(file, assessment)
  const today = todayOf(situation, drafts)
  return {
    on: assessment.on,
    file,
    assessment,
    situation,
    lead,
    people,
    groups: groupsOf(people),
    notes: assessment.notes,
    today,
    papers: papersOf(file, assessment),
    phases: phasesOf(assessment),
    way: wayOf(assessment),
    drafts,
    helpers: helpersOf(situation, lead, today),
  }
}

/** By the answers themselves: forgotten with them. */
const made = new WeakMap<CaseFile, ResultModel>()

/**
 * The result for everything that was answered, on a day. The same answers on the same day give the same object, so that
 * it is worked out once however many parts show it.
 */
export function resultOf(told: CaseFile, on: Day): ResultModel {
  const known = made.get(told)
  if (known?.on === on) return known
  const file = relevant(told, on)
  const model = modelOf(file, assess(file, { on }))
  made.set(told, model)
  return model
}
