import type { CaseFile, Day, Member } from '@/lib/rules'
import { FIELDS, type FieldId } from './fields'
import { isUndecided, situationOf } from './situation'
import { applies } from './walk'

/** Who is in the application, and whose went another way, is part of what everything else depends on. */
const ALWAYS: ReadonlySet<FieldId> = new Set(['person.inApplication', 'person.application'])
const FIELD_IDS = Object.keys(FIELDS) as FieldId[]

/** The case with only the answers whose question applies: what is saved, shown and decided on. */
export function relevant(file: CaseFile, on: Day): CaseFile {
  const situation = situationOf(file, on)
  const keep = (owner: 'sponsor' | 'application' | 'person', record: object, memberId?: string) =>
    Object.fromEntries(
      Object.entries(record).filter(([key]) => {
        const id = FIELD_IDS.find((field) => field === `${owner}.${key}`)
        return id === undefined || ALWAYS.has(id) || applies(situation, id, memberId)
      }),
    )
  return {
    ...file,
    // After the last decision nothing about the sponsor is asked again; what was told then stays told.
    ...(file.sponsor && { sponsor: isUndecided(situation) ? keep('sponsor', file.sponsor) : file.sponsor }),
    ...(file.application && { application: file.application }),
    ...(file.members && {
      members: file.members.map((member) => keep('person', member, member.id) as Member),
    }),
  }
}
