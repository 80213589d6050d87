import type { Translate } from '@/lib/i18n'
import { relevant } from '@/lib/questionnaire'
import { type Assessment, assess, type CaseFile, type Day } from '@/lib/rules'
import { headlineOf } from './headline'
import { namesOf } from './names'

/** What stands first on the result, and all that is worked out for it. */
export interface Opening {
  /** The answers that apply. */
  file: CaseFile
  assessment: Assessment
  names: ReadonlyMap<string, string>
  headline: string
}

interface Made extends Opening {
  on: Day
  t: Translate
}

/** By the answers themselves: forgotten with them. */
const made = new WeakMap<CaseFile, Made>()

/**
 * The opening of the result, for everything that was answered. The same answers on the same day give the same object,
 * so that the page before the result can work it out while somebody reads.
 */
export function openingOf(told: CaseFile, on: Day, t: Translate): Opening {
  const known = made.get(told)
  if (known?.on === on && known.t === t) return known
  const file = relevant(told, on)
  const assessment = assess(file, { on })
  const opening = { file, assessment, names: namesOf(file, t), headline: headlineOf(assessment, t), on, t }
  made.set(told, opening)
  return opening
}
