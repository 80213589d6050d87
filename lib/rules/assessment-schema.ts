/** The assessment as a JSON Schema (draft 2020-12), written from the vocabularies, for those who read it elsewhere. */
import type { Assessment, MemberAssessment } from './assessment'
import { PAPER_STATES, RELATIONS } from './case'
import { LAW_IDS } from './laws'
import { SOURCES } from './sources'
import {
  ALTERNATIVES,
  CASE_NOTES,
  CONDITIONS,
  COUNT_STARTS,
  COUNT_UNITS,
  type ConditionResult,
  DEADLINES,
  type Deadline,
  DOCUMENT_FORMS,
  DOCUMENTS,
  type DocumentItem,
  type Headline,
  LEADING_DEADLINES,
  MEMBER_NOTES,
  NON_WORKING_REASONS,
  OUTCOMES,
  PHASES,
  ROUTES,
  SPONSOR_CONDITIONS,
  SPONSOR_OUTCOMES,
  type SponsorAssessment,
  type SponsorConditionResult,
  STAGES,
  STATUSES,
  STEP_STATES,
  STEPS,
  type Step,
  WEIGHTS,
} from './vocabulary'

type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: 'string' }
const truth: Schema = { type: 'boolean' }
const whole: Schema = { type: 'integer' }
const euros: Schema = { type: 'integer', minimum: 0 }
const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const code = (codes: readonly string[]): Schema => ({ enum: codes })
const only = (value: unknown): Schema => ({ const: value })
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const list = (items: Schema): Schema => ({ type: 'array', items })
const set = (items: Schema): Schema => ({ ...list(items), uniqueItems: true })
/** Fields are all there, save those that are named, and there are no others. */
const object = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
})

/** A part that stands once, under `$defs`. */
const part = (name: keyof typeof PARTS): Schema => ({ $ref: `#/$defs/${name}` })
const sources = part('sources')

const condition = object({
  id: code(CONDITIONS),
  status: code(STATUSES),
  weight: code(WEIGHTS),
  sources,
} satisfies Record<keyof ConditionResult, Schema>)

const sponsorCondition = object({
  id: code(SPONSOR_CONDITIONS),
  status: code(STATUSES),
  sources,
} satisfies Record<keyof SponsorConditionResult, Schema>)

const sponsor = object({
  outcome: code(SPONSOR_OUTCOMES),
  minorAtApplication: orNull(truth),
  conditions: list(sponsorCondition),
  sources,
} satisfies Record<keyof SponsorAssessment, Schema>)

const paper: Schema = object({
  id: code(DOCUMENTS),
  memberId: orNull(text),
  route: orNull(code(ROUTES)),
  form: code(DOCUMENT_FORMS),
  sources,
  mayNeedTranslation: truth,
  state: orNull(code(PAPER_STATES)),
} satisfies Record<keyof DocumentItem, Schema>)

const member = object({
  id: text,
  relation: orNull(code(RELATIONS)),
  stage: code(STAGES),
  outcome: code(OUTCOMES),
  route: orNull(code(ROUTES)),
  alternatives: set(code(ALTERNATIVES)),
  from: orNull(day),
  conditions: list(condition),
  documents: list(part('paper')),
  replaced: list(part('paper')),
  feeEur: orNull(euros),
  notes: set(code(MEMBER_NOTES)),
} satisfies Record<keyof MemberAssessment, Schema>)

const changed = { amount: whole, unit: code(COUNT_UNITS), date: day }
const count = list({
  oneOf: [
    object({ kind: only('start'), from: code(COUNT_STARTS), date: day }),
    object({ kind: only('add'), ...changed }),
    object({ kind: only('take-off'), ...changed }),
    object({ kind: only('not-working'), why: code(NON_WORKING_REASONS), date: day }),
    object({ kind: only('earlier-of'), from: code(COUNT_STARTS), date: day }),
  ],
})

const deadline = object(
  {
    id: code(DEADLINES),
    date: day,
    memberIds: set(text),
    sources,
    counted: part('counted'),
    passed: truth,
    workingDay: day,
    workingDayCounted: part('counted'),
    latest: day,
    latestCounted: part('counted'),
  } satisfies Record<keyof Deadline, Schema>,
  ['workingDay', 'workingDayCounted', 'latest', 'latestCounted'],
)

const step = object({
  id: code(STEPS),
  phase: code(PHASES),
  state: code(STEP_STATES),
  memberIds: set(text),
  deadline: orNull(code(DEADLINES)),
  papersMayFollow: truth,
} satisfies Record<keyof Step, Schema>)

const headline = object({
  date: day,
  because: code(LEADING_DEADLINES),
  memberIds: set(text),
  daysLeft: whole,
} satisfies Record<keyof Headline, Schema>)

const PARTS = { sources: { ...set(code(SOURCES)), minItems: 1 }, paper, counted: count } satisfies Record<
  string,
  Schema
>

export const ASSESSMENT_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Assessment',
  description:
    'Who can come, by which route, by when, with which papers, and what comes next. Codes and dates only.',
  ...object({
    version: only(1),
    on: day,
    law: code(LAW_IDS),
    sponsor,
    members: list(member),
    documents: list(part('paper')),
    deadlines: list(deadline),
    theDay: orNull(day),
    headline: orNull(headline),
    steps: list(step),
    feeTotalEur: euros,
    notes: set(code(CASE_NOTES)),
    avoidHomeAuthorities: truth,
  } satisfies Record<keyof Assessment, Schema>),
  $defs: PARTS,
}
