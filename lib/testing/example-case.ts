/** A plain family for the tests: a recognised refugee, a wife and a son abroad, all papers at hand, in good time. */
import type { Application, CaseFile, Member, Sponsor } from '@/lib/rules'

export const ON = '2026-11-21'

export const refugee: Sponsor = {
  permit: 'asylum-temporary',
  protection: 'refugee',
  cameAsFamilyMember: 'no',
  decisionDate: '2026-10-01',
  birthDate: '1990-05-10',
  asylumApplicationDate: '2024-12-01',
  housing: 'coa',
  publicOrder: 'no-concern',
}

/** Seventeen, alone, in the care of Nidos. */
export const boyAlone: Sponsor = {
  ...refugee,
  birthDate: '2009-03-03',
  asylumApplicationDate: '2025-03-01',
  unaccompanied: 'yes',
  housing: 'nidos',
}

const abroad = {
  nationality: 'SY',
  whereabouts: 'abroad',
  familyBeforeEntry: 'yes',
  familyStill: 'yes',
  mentioned: 'yes',
  identityProof: 'passport',
  passportValidUntil: '2031-01-01',
  relationshipProof: 'official',
} satisfies Partial<Member>

export const wife: Member = {
  ...abroad,
  id: 'wife',
  relation: 'partner',
  birthDate: '1992-04-04',
  partnership: 'married',
}

export const son: Member = {
  ...abroad,
  id: 'son',
  relation: 'child',
  birthDate: '2015-06-01',
  childOf: 'both',
  childKind: 'biological',
  remainingParent: 'none',
}

export const mother: Member = {
  ...abroad,
  id: 'mother',
  relation: 'parent',
  birthDate: '1980-01-01',
  parentKind: 'biological',
}

const online: Application = { route: 'online', documentsNeedTranslation: 'no', decision: 'none' }

/** A case of these members; what is given of sponsor and application goes over the plain answers. */
export const caseOf = (
  members: Member[],
  { sponsor = {}, application = {}, checklist }: Partial<CaseFile> = {},
): CaseFile => ({
  version: 1,
  sponsor: { ...refugee, ...sponsor },
  application: { ...online, ...application },
  members,
  ...(checklist && { checklist }),
})
