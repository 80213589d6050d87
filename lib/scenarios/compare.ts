/** What a scenario says and an assessment gives, in one shape, and where the two differ. */
import type { Assessment, Day } from '@/lib/rules'

/** The part of an assessment that scenarios speak of. */
export interface View {
  sponsor: string
  members: Record<
    string,
    {
      stage: string
      outcome: string
      route: string | null
      alternatives: string[]
      from: string | null
      /** Without those of the regular route. */
      conditions: Record<string, string>
      documents: string[]
      feeEur: number | null
      notes: string[]
    }
  >
  documents: string[]
  /** `apply 2026-12-31` to whom it is for, with its other days where it has them. */
  deadlines: Record<string, string>
  theDay: string | null
  feeTotalEur: number
  notes: string[]
}

/** What the file says: dates as a list, as in an assessment. */
export interface Expected {
  sponsor: string
  members: View['members']
  documents: string[]
  deadlines: { id: string; date: Day; memberIds: string[]; workingDay?: Day; latest?: Day }[]
  theDay: Day | null
  feeTotalEur: number
  notes: string[]
}

const sorted = (list: readonly string[]) => [...new Set(list)].sort()
const idsOf = (list: readonly { id: string }[]) => sorted(list.map(({ id }) => id))

function deadlinesOf(list: Expected['deadlines']): View['deadlines'] {
  const said = list.map(({ id, date, memberIds, workingDay, latest }) => {
    const days = [workingDay && `working ${workingDay} `, latest && `latest ${latest} `]
    return [`${id} ${date}`, `${days.filter(Boolean).join('')}for ${sorted(memberIds)}`]
  })
  return Object.fromEntries(said)
}

const withoutRegular = (conditions: Record<string, string>) =>
  Object.fromEntries(Object.entries(conditions).filter(([id]) => !id.startsWith('regular-')))

/** A scenario's expectation as a view. */
export function viewOfExpected({ sponsor, members, deadlines, ...rest }: Expected): View {
  const people = Object.entries(members).map(([id, member]) => [
    id,
    {
      ...member,
      alternatives: sorted(member.alternatives),
      conditions: withoutRegular(member.conditions),
      documents: sorted(member.documents),
      notes: sorted(member.notes),
    },
  ])
  return {
    sponsor,
    members: Object.fromEntries(people),
    documents: sorted(rest.documents),
    deadlines: deadlinesOf(deadlines),
    theDay: rest.theDay,
    feeTotalEur: rest.feeTotalEur,
    notes: sorted(rest.notes),
  }
}

/** An assessment as a view. */
export function viewOf({
  sponsor,
  members,
  documents,
  deadlines,
  theDay,
  feeTotalEur,
  notes,
}: Assessment): View {
  const people = members.map(({ id, stage, outcome, route, alternatives, from, feeEur, ...member }) => [
    id,
    {
      stage,
      outcome,
      route,
      alternatives: sorted(alternatives),
      from,
      conditions: withoutRegular(Object.fromEntries(member.conditions.map((one) => [one.id, one.status]))),
      documents: idsOf(member.documents),
      feeEur,
      notes: sorted(member.notes),
    },
  ])
  return {
    sponsor: sponsor.outcome,
    members: Object.fromEntries(people),
    documents: idsOf(documents),
    deadlines: deadlinesOf(deadlines),
    theDay,
    feeTotalEur,
    notes: sorted(notes),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One line for each place where two views differ. */
export function differences(want: unknown, got: unknown, place = ''): string[] {
  if (isRecord(want) && isRecord(got))
    return sorted([...Object.keys(want), ...Object.keys(got)]).flatMap((key) =>
      differences(want[key], got[key], place === '' ? key : `${place}.${key}`),
    )
  const [wanted, found] = [JSON.stringify(want), JSON.stringify(got)]
  return wanted === found ? [] : [`${place}: expected ${wanted}, got ${found}`]
}
