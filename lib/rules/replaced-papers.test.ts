/** Papers that cannot be had: they leave the list but stay in sight, with the state that was set. */
import { describe, expect, test } from 'vitest'
import { caseOf, ON, son, wife } from '@/lib/testing/example-case'
import { assess } from './assess'
import type { CaseFile, Member } from './case'

const papersOf = (member: Member, checklist: CaseFile['checklist']) => {
  const [assessed] = assess(caseOf([member], { checklist }), { on: ON }).members
  return {
    listed: assessed?.documents.map(({ id }) => id) ?? [],
    replaced: assessed?.replaced.map(({ id, state }) => [id, state]) ?? [],
    documents: assessed?.documents ?? [],
  }
}

describe('a paper that cannot be had', () => {
  test('is listed apart, so that it can be put back', () => {
    const { listed, replaced } = papersOf(wife, { 'wife:identity-copy': 'cannot-get' })
    expect(listed).not.toContain('identity-copy')
    expect(listed).toContain('missing-papers-explanation')
    expect(replaced).toEqual([['identity-copy', 'cannot-get']])
  })

  test('gives the list of before when it is put back', () => {
    expect(papersOf(wife, { 'wife:identity-copy': 'getting' }).listed).toEqual(
      papersOf(wife, undefined).listed,
    )
  })

  test('adds one explanation, not two', () => {
    const { listed, replaced } = papersOf(wife, {
      'wife:identity-copy': 'cannot-get',
      'wife:relationship-original': 'unsafe-to-get',
    })
    expect(listed.filter((id) => id === 'missing-papers-explanation')).toHaveLength(1)
    expect(listed).toContain('relationship-other-evidence')
    expect(replaced).toEqual([
      ['identity-copy', 'cannot-get'],
      ['relationship-original', 'unsafe-to-get'],
    ])
  })

  test('stays on the list with its state when no other paper can replace it', () => {
    const { documents, replaced } = papersOf(wife, { 'wife:face-photo': 'cannot-get' })
    expect(documents.find(({ id }) => id === 'face-photo')?.state).toBe('cannot-get')
    expect(replaced).toEqual([])
  })

  test('changes nothing when it belongs to somebody else or its key is unknown', () => {
    expect(papersOf(wife, { 'son:identity-copy': 'cannot-get' }).listed).toEqual(
      papersOf(wife, undefined).listed,
    )
  })
})

describe('the parent who stays behind', () => {
  const agreed: Member = { ...son, remainingParent: 'consents' }
  const unable: Member = { ...son, remainingParent: 'unable' }

  test.each(['remaining-parent-consent', 'remaining-parent-identity', 'remaining-parent-relationship'])(
    'with consent asked: %s cannot be had, and all three make way for one',
    (id) => {
      const { listed, replaced } = papersOf(agreed, { [`son:${id}`]: 'cannot-get' })
      expect(listed.filter((paper) => paper.startsWith('remaining-'))).toEqual(['remaining-parent-unable'])
      expect(replaced.map(([paper]) => paper)).toEqual([
        'remaining-parent-identity',
        'remaining-parent-relationship',
        'remaining-parent-consent',
      ])
    },
  )

  test('has a state only on the paper that was marked', () => {
    const { replaced } = papersOf(agreed, { 'son:remaining-parent-consent': 'cannot-get' })
    expect(replaced.map(([, state]) => state)).toEqual([null, null, 'cannot-get'])
  })

  test.each(['remaining-parent-identity', 'remaining-parent-relationship'])(
    'when unable: %s cannot be had, and both leave',
    (id) => {
      const { listed, replaced } = papersOf(unable, { [`son:${id}`]: 'cannot-get' })
      expect(listed.filter((paper) => paper.startsWith('remaining-'))).toEqual(['remaining-parent-unable'])
      expect(replaced).toHaveLength(2)
    },
  )
})

describe('the papers of a foster child', () => {
  const foster: Member = { ...son, childKind: 'foster', fosterParentsDied: 'yes' }

  test.each([
    'biological-parents-identity',
    'biological-parents-relationship',
    'guardianship',
    'death-certificates',
  ])('%s leaves alone, and a written explanation comes', (id) => {
    const { listed, replaced } = papersOf(foster, { [`son:${id}`]: 'cannot-get' })
    expect(replaced).toEqual([[id, 'cannot-get']])
    expect(listed).toContain('missing-papers-explanation')
  })
})

describe('a paper that is unsafe to get', () => {
  test('is marked for the whole case, also when its key is unknown', () => {
    const unsafe = caseOf([wife], {
      checklist: { 'nobody:nothing': 'unsafe-to-get' },
      application: { route: 'embassy' },
    })
    const { avoidHomeAuthorities, documents } = assess(unsafe, { on: ON })
    expect(avoidHomeAuthorities).toBe(true)
    expect(documents.map(({ id }) => id)).toEqual(['sponsor-identity-copy'])
  })

  test('is not marked when the paper only cannot be had', () => {
    const file = caseOf([wife], {
      checklist: { 'wife:identity-copy': 'cannot-get' },
      application: { route: 'embassy' },
    })
    const { avoidHomeAuthorities, documents } = assess(file, { on: ON })
    expect(avoidHomeAuthorities).toBe(false)
    expect(documents.map(({ id }) => id)).toEqual(['sponsor-identity-copy', 'legalisation'])
  })
})
