/** What a page must hold before it may be left: zod at Continue. The messages are codes of texts. */
import { LONGEST_TEXT } from '@/lib/case-file/longest-text'
import * as z from '@/lib/case-file/zod'
import type { Day } from '@/lib/rules'
import { choiceFault } from './choice-fault'
import { readDate } from './date-input'
import { fieldById } from './fields'
import type { PageInput } from './page-inputs'
import type { InputValue } from './page-values'

/** Longest name, in signs as people count them; Firefox before 125 counts what it can. */
const LONGEST_NAME = 100

const signs = (text: string) =>
  ('Segmenter' in Intl ? [...new Intl.Segmenter().segment(text)] : [...text]).length

/** Also for the file: one sign can be made of many units. */
const isShort = (text: string) => signs(text) <= LONGEST_NAME && text.length <= LONGEST_TEXT

const dateBoxes = z.object({ day: z.string(), month: z.string(), year: z.string(), isUnknown: z.boolean() })

function schemaOfInput({ id }: PageInput, on: Day) {
  const field = fieldById(id)
  switch (field.kind) {
    case 'text':
      return z.string().check(z.refine(isShort, 'too-long'))
    case 'people':
    case 'country':
    case 'radio':
    case 'partner':
      return z.unknown().check((context) => {
        const message = choiceFault(id, context.value as InputValue | undefined)
        if (message !== null) context.issues.push({ code: 'custom', message, input: context.value })
      })
    case 'date':
    case 'partial-date':
      return dateBoxes.check((context) => {
        const { isUnknown, ...boxes } = context.value
        const reading = readDate(boxes, { mayBePartial: field.kind === 'partial-date', on })
        const isEmpty = !reading.ok && reading.fault === 'date-missing'
        if (reading.ok || (isEmpty && (isUnknown || field.optional))) return
        context.issues.push({ code: 'custom', message: reading.fault, input: context.value })
      })
  }
}

/** The schema of the inputs that stand, by their names. */
export const pageSchema = (inputs: readonly PageInput[], on: Day) =>
  z.object(Object.fromEntries(inputs.map((input) => [input.name, schemaOfInput(input, on)])))
