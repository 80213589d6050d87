/** The public interface of the result: made once, shown on screen, on paper and on the command line. */
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
export { howToSend } from './how-to-send'
export { belowLead, type Dated, datedText, headlineOf, leadWords, verbOf } from './lead-words'
export * from './model'
export { namesOf, namesOfAll } from './names'
export { compareLaws, type LawComparison, type MemberDifference, saysTheSame } from './other-law'
export { noPapersText } from './papers'
export { type PartId, partWords } from './part-texts'
export { whyId } from './people'
export * from './person-words'
export { reportOf } from './report'
export { sourcesUsed } from './sources-used'
export { speaker } from './speaker'
export { datesOf } from './way'
export { dateText, type WayLine, wayLines } from './way-words'

/** The result of an assessment of these answers, which are the ones that apply. */
export function modelOf(file: CaseFile, assessment: Assessment): ResultModel {
  return lazily<ResultModel>({
    on: () => assessment.on,
    file: () => file,
    assessment: () => assessment,
    situation: () => situationOf(file, assessment),
    lead: () => leadOf(file, assessment),
    people: ({ situation }) => peopleOf(situation),
    groups: ({ people }) => groupsOf(people),
    notes: () => assessment.notes,
    today: ({ situation, lead, drafts }) => todayOf(situation, lead, drafts),
    papers: ({ situation }) => papersOf(situation),
    phases: () => phasesOf(assessment),
    way: () => wayOf(assessment),
    drafts: () => draftsOf(file, assessment),
    helpers: ({ situation, lead, today }) => helpersOf(situation, lead, today),
  })
}

/** Each part is worked out when it is first read: one that cannot be made takes only what shows it. */
function lazily<T extends object>(makers: { [Part in keyof T]: (whole: T) => T[Part] }): T {
  const whole = {} as T
  for (const part of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(whole, part, {
      enumerable: true,
      configurable: true,
      get() {
        const value = makers[part](whole)
        Object.defineProperty(whole, part, { value, enumerable: true })
        return value
      },
    })
  return whole
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
