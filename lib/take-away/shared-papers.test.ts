import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { dividedPapers } from './shared-papers'

const scenario = (wanted: string) => {
  const found = SCENARIOS.find(({ name }) => name === wanted)
  if (found === undefined) throw new Error(`${wanted} is gone`)
  return found
}

describe('papers for several people', () => {
  it('are taken out of the lists of each, and nothing is lost or told twice', () => {
    for (const { name, on, case: file } of SCENARIOS) {
      const assessment = assess(file, { on })
      const { shared, own } = dividedPapers(file, assessment)
      const told = [
        ...shared.flatMap(({ item, memberIds }) => memberIds.map((id) => `${id}:${item.id}`)),
        ...own.flatMap(({ memberId, documents }) => documents.map((item) => `${memberId}:${item.id}`)),
      ]
      const needed = assessment.members.flatMap(({ id, documents }) =>
        documents.map((item) => `${id}:${item.id}`),
      )
      expect(told.sort(), name).toEqual(needed.sort())
      for (const { memberIds } of shared) expect(memberIds.length, name).toBeGreaterThan(1)
    }
  })

  it('are the form of one application, and never a photo', () => {
    const { on, case: file } = scenario('family-of-four-in-time')
    const { shared } = dividedPapers(file, assess(file, { on }))
    expect(shared.map(({ item, memberIds }) => [item.id, memberIds.length])).toContainEqual([
      'application-form',
      3,
    ])
    expect(shared.map(({ item }) => item.id)).not.toContain('face-photo')
  })

  it('are apart again when their states differ', () => {
    const { on, case: file } = scenario('family-of-four-in-time')
    const [first] = file.members ?? []
    const marked = { ...file, checklist: { [`${first?.id}:application-form`]: 'have' as const } }
    const { shared, own } = dividedPapers(marked, assess(marked, { on }))
    expect(shared.find(({ item }) => item.id === 'application-form')?.memberIds).toHaveLength(2)
    expect(own[0]?.documents.map(({ id }) => id)).toContain('application-form')
  })
})
