import type { CaseFile, Member } from '@/lib/rules/case'

/** The day on which the bench assesses its family. */
export const ON = '2026-11-21'

const usual: Omit<Member, 'id'> = {
  nationality: 'SY',
  whereabouts: 'abroad',
  familyBeforeEntry: 'yes',
  familyStill: 'yes',
  mentioned: 'yes',
  publicOrder: 'no-concern',
  identityProof: 'passport',
  passportValidUntil: '2031-01-01',
  relationshipProof: 'official',
}
const child = (id: string, birthDate: string, own: Partial<Member> = {}): Member => ({
  ...usual,
  id,
  relation: 'child',
  birthDate,
  childOf: 'both',
  childKind: 'biological',
  remainingParent: 'none',
  ...own,
})
const parent = (id: string, own: Partial<Member> = {}): Member => ({
  ...usual,
  id,
  relation: 'parent',
  birthDate: '1960-03-03',
  parentKind: 'biological',
  ...own,
})

/** A family of nine with every status: conditions that are met, that are not, and that are not known. */
export const FAMILY: CaseFile = {
  version: 1,
  filledInBy: 'counsellor',
  sponsor: {
    permit: 'asylum-temporary',
    protection: 'refugee',
    cameAsFamilyMember: 'no',
    decisionDate: '2026-10-01',
    birthDate: '1985-05-10',
    asylumApplicationDate: '2024-12-01',
    unaccompanied: 'no',
    housing: 'coa',
    publicOrder: 'no-concern',
  },
  application: { route: 'online', documentsNeedTranslation: 'yes' },
  members: [
    { ...usual, id: 'wife', relation: 'partner', birthDate: '1987-04-04', partnership: 'married' },
    child('adult', '2005-02-11'),
    child('eldest', '2008', { mentioned: 'unknown' }),
    child('second', '2012-09-01', { mentioned: 'no' }),
    child('third', '2014-01-15', { remainingParent: 'refuses' }),
    child('fourth', '2017-12-24', { familyStill: 'no' }),
    child('youngest', '2020-02-29', { relationshipProof: 'none', remainingParent: 'unknown' }),
    parent('mother'),
    parent('stepfather', { parentKind: 'other', familyBeforeEntry: 'no', identityProof: 'none' }),
  ],
}

/** The same with this many people: the nine again and again, each with an id of their own. */
export const familyOf = (count: number): CaseFile => {
  const nine = FAMILY.members ?? []
  const rounds = Array.from({ length: Math.ceil(count / nine.length) }, () => nine).flat()
  return { ...FAMILY, members: rounds.slice(0, count).map((member, at) => ({ ...member, id: `m${at}` })) }
}
