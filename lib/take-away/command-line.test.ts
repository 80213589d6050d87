/** The report of the command line says what the screen says of the same answers. */
import { expect, test } from 'vitest'
import type { CaseFile } from '@/lib/rules'
import { toReport } from './command-line'

const DUTCH: CaseFile = {
  version: 1,
  filledInBy: 'sponsor',
  sponsor: { permit: 'dutch' },
  members: [{ id: 'p', relation: 'partner', whereabouts: 'abroad', partnership: 'married' }],
}

test('an answer from before another answer made it go is not spoken of', () => {
  const leftOver: CaseFile = { ...DUTCH, sponsor: { ...DUTCH.sponsor, housing: 'coa' } }
  const options = { on: '2026-11-30', lang: 'nl' } as const
  expect(toReport(leftOver, options)).toBe(toReport(DUTCH, options))
})
