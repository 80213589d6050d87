/** The questions of one page on the desk: held to the schema of that page, as Continue holds them. */
import {
  type Draft,
  doubtsOf,
  type ErrorId,
  inputName,
  type PageValues,
  pageById,
  passOver,
  type Section,
  type Stop,
  situationOf,
  stopsOf,
  valuesOf,
} from '@/lib/questionnaire'
import { pageSchema } from '@/lib/questionnaire/page-schema'
import type { Day } from '@/lib/rules'
import { caseStore } from '@/lib/session'
import { type Faults, previewOf } from '../preview'
import { inputsKey } from '../unsaved-inputs'

export type BlockCheck = { written: Draft } | { faults: Faults }

/** Dates that do not fit were told, and stand as they stood: by page and person. Told once, like on the page. */
const told = new Map<string, string>()

const stampOf = (values: PageValues, names: readonly string[]) =>
  JSON.stringify(names.map((name) => values[name]))

/** What stands in the inputs: typed and not yet an answer, else the answers. */
export const valuesIn = (draft: Draft, stop: Stop, on: Day): PageValues => ({
  ...valuesOf(draft, stop, on),
  ...caseStore.get().halfTyped[inputsKey(stop)],
})

/** The inputs of a page as answers, or what is wrong with them. A doubt that was told before does not hold them up. */
export function checkBlock(draft: Draft, stop: Stop, values: PageValues, on: Day): BlockCheck {
  const { draft: written, fields: shown, inputs } = previewOf(draft, stop, values, on)
  const reading = pageSchema(inputs, on).safeParse(values)
  if (!reading.success) {
    const messages = new Map(reading.error.issues.map(({ path, message }) => [path[0], message]))
    const wrong = inputs.filter(({ name }) => messages.has(name))
    return {
      faults: Object.fromEntries(wrong.map(({ name }) => [name, { id: messages.get(name) as ErrorId }])),
    }
  }
  const doubts = doubtsOf(written.file, shown, on, stop.memberId)
  const stamp = stampOf(
    values,
    doubts.map(({ field }) => inputName(field)),
  )
  if (doubts.length === 0 || told.get(inputsKey(stop)) === stamp) return { written }
  return {
    faults: Object.fromEntries(doubts.map(({ field, id, other }) => [inputName(field), { id, other }])),
  }
}

/** Makes answers of the inputs. What is typed is no longer half. */
export function saveBlock(stop: Stop, written: Draft): void {
  caseStore.clearHalfTyped(inputsKey(stop))
  caseStore.update(() => written)
}

/** The pages of a section that this case meets, in order. */
export const stopsIn = (draft: Draft, section: Section, on: Day): Stop[] =>
  stopsOf(situationOf(draft.file, on)).filter(({ page }) => pageById(page).section === section)

/** Saves what is right in a section, page by page as answers open pages. @returns what is wrong, by page and person. */
export function saveSection(section: Section, on: Day): Map<string, Faults> {
  const looked = new Set<string>()
  const found = new Map<string, Faults>()
  for (;;) {
    const { draft } = caseStore.get()
    const stop = stopsIn(draft, section, on).find((each) => !looked.has(inputsKey(each)))
    if (stop === undefined) return found
    const key = inputsKey(stop)
    looked.add(key)
    const values = valuesIn(draft, stop, on)
    const check = checkBlock(draft, stop, values, on)
    // Only now is a question left empty one that was passed over: before, it is one not reached yet.
    if ('written' in check) saveBlock(stop, passOver(check.written, stop, on))
    else {
      found.set(key, check.faults)
      told.set(key, stampOf(values, Object.keys(check.faults)))
    }
  }
}
