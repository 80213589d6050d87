/** Reading a case file: either a case, or every fault with its place. Nothing is guessed. */
import type { CaseFile } from '@/lib/rules'
import { migrate } from './migrate'
import { caseFileSchema } from './schema'

/** Largest file that is read, in bytes. */
export const LARGEST_FILE_BYTES = 1_000_000
/** Deepest nesting that is looked at; a case file has four levels. */
const DEEPEST = 20

export const FAULTS = [
  'too-large',
  'not-json',
  'too-deep',
  'not-an-object',
  'newer-version',
  'unknown-field',
  'wrong-type',
  'wrong-code',
  'no-such-date',
  'member-id',
  'same-id',
  'too-long',
  'nationality',
] as const
export type FaultId = (typeof FAULTS)[number]

/** One thing that is wrong with a file. */
export interface Fault {
  id: FaultId
  /** Where, as `members[2].birthDate`; empty for the whole file. */
  place: string
  /** Codes that are possible there, for `wrong-code`. */
  expected?: string[]
}

/** `dropped`: what a file of an older guide said that this one no longer asks, by place. */
export type Reading =
  | { ok: true; file: CaseFile; dropped?: readonly string[] }
  | { ok: false; faults: [Fault, ...Fault[]] }

const refuse = (...faults: [Fault, ...Fault[]]): Reading => ({ ok: false, faults })

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, key) =>
      typeof key === 'number' ? `${place}[${key}]` : place === '' ? String(key) : `${place}.${String(key)}`,
    '',
  )

type Issue = ReturnType<typeof issuesOf>[number]
const issuesOf = (value: unknown) => {
  const parsed = caseFileSchema.safeParse(value)
  return parsed.success ? [] : parsed.error.issues
}

const OWN_MESSAGES: Partial<Record<string, FaultId>> = {
  date: 'no-such-date',
  'partial-date': 'no-such-date',
  'member-id': 'member-id',
  nationality: 'nationality',
}

function faultsOf(issue: Issue): Fault[] {
  const place = placeOf(issue.path)
  const own = OWN_MESSAGES[issue.message]
  if (own) return [{ id: own, place }]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ id: 'unknown-field', place: placeOf([...issue.path, key]) }))
    case 'invalid_value':
      return [{ id: 'wrong-code', place, expected: issue.values.map(String) }]
    case 'too_big':
      return [{ id: 'too-long', place }]
    default:
      return [{ id: 'wrong-type', place }]
  }
}

/** Members whose id an earlier one has already; looked for in whatever else is wrong, so that each place is named. */
function doubles(members: unknown): Fault[] {
  if (!Array.isArray(members)) return []
  const seen = new Set<string>()
  return members.flatMap((member: unknown, at): Fault[] => {
    const id = typeof member === 'object' && member !== null && 'id' in member ? member.id : undefined
    if (typeof id !== 'string') return []
    if (seen.has(id)) return [{ id: 'same-id', place: `members[${at}].id` }]
    seen.add(id)
    return []
  })
}

/** What the text shows before anything is parsed, so that nothing deep is ever walked. Strings do not count. */
function outlineOf(text: string): { isTooDeep: boolean; fields: number } {
  let depth = 0
  let fields = 0
  let isString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (isString) {
      if (sign === '\\') at += 1
      else if (sign === '"') isString = false
    } else if (sign === '"') isString = true
    else if (sign === ':') fields += 1
    else if (sign === '{' || sign === '[') {
      depth += 1
      if (depth > DEEPEST) return { isTooDeep: true, fields }
    } else if (sign === '}' || sign === ']') depth -= 1
  }
  return { isTooDeep: false, fields }
}

/** Fields that are left after parsing: a field that stands twice in the text is one less. */
function fieldsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const parts = Object.values(value)
  return parts.reduce((sum, part) => sum + fieldsOf(part), Array.isArray(value) ? 0 : parts.length)
}

/** A parsed value as a case. */
export function readCaseValue(value: unknown): Reading {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse({ id: 'not-an-object', place: '' })
  const migration = migrate({ ...value })
  if (migration === 'newer-version') return refuse({ id: 'newer-version', place: 'version' })
  const { file, dropped } = migration
  const { checklist } = file
  // zod refuses this name as a field, but leaves it out of a record without a word.
  if (typeof checklist === 'object' && checklist !== null && Object.hasOwn(checklist, '__proto__'))
    return refuse({ id: 'unknown-field', place: 'checklist.__proto__' })
  const parsed = caseFileSchema.safeParse(file)
  const issues = parsed.success ? [] : parsed.error.issues
  const [first, ...others] = [...issues.flatMap(faultsOf), ...doubles(file.members)]
  if (first) return refuse(first, ...others)
  if (!parsed.success) return refuse({ id: 'wrong-type', place: '' })
  return { ok: true, file: parsed.data, ...(dropped && { dropped }) }
}

/** The text of a file as a case. Never throws. */
export function readCaseFile(text: string): Reading {
  // A byte order mark is no fault of the person who saved the file.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (new TextEncoder().encode(json).length > LARGEST_FILE_BYTES)
    return refuse({ id: 'too-large', place: '' })
  const { isTooDeep, fields } = outlineOf(json)
  if (isTooDeep) return refuse({ id: 'too-deep', place: '' })
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return refuse({ id: 'not-json', place: '' })
  }
  if (fieldsOf(value) !== fields) return refuse({ id: 'not-json', place: '' })
  return readCaseValue(value)
}
