/** Plain families that the guide asks the rules about: what they answer is what the guide shows. */
import {
  type Assessment,
  assess,
  type DocumentId,
  type Member,
  PERMITS,
  type Permit,
  RULES_CHECKED_ON,
  type Sponsor,
} from '@/lib/rules'

const on = RULES_CHECKED_ON

/** A recognised refugee with a decision of the day the rules were checked. */
const sponsor: Sponsor = {
  permit: 'asylum-temporary',
  protection: 'refugee',
  cameAsFamilyMember: 'no',
  decisionDate: on,
  birthDate: '1990-01-01',
  asylumApplicationDate: '2025-01-01',
  publicOrder: 'no-concern',
}
const alone: Sponsor = { ...sponsor, birthDate: '2010-01-01', unaccompanied: 'yes' }

const abroad: Omit<Member, 'id'> = {
  nationality: 'ER',
  whereabouts: 'abroad',
  familyBeforeEntry: 'yes',
  familyStill: 'yes',
  mentioned: 'yes',
  identityProof: 'passport',
  relationshipProof: 'official',
}
const partner: Omit<Member, 'id'> = {
  ...abroad,
  relation: 'partner',
  birthDate: '1992-01-01',
  partnership: 'married',
}
const child: Omit<Member, 'id'> = {
  ...abroad,
  relation: 'child',
  birthDate: '2020-01-01',
  childOf: 'sponsor',
  childKind: 'biological',
  remainingParent: 'none',
}

export const PERSON_KINDS = [
  'partner',
  'child-under-12',
  'child-12',
  'child-15',
  'child-parent-behind',
  'child-parent-unable',
  'foster-child',
  'parent',
  'sibling',
  'without-papers',
] as const
export type PersonKind = (typeof PERSON_KINDS)[number]

const PEOPLE: Record<PersonKind, { sponsor: Sponsor; member: Omit<Member, 'id'> }> = {
  partner: { sponsor, member: partner },
  'child-under-12': { sponsor, member: child },
  'child-12': { sponsor, member: { ...child, birthDate: '2013-01-01' } },
  'child-15': { sponsor, member: { ...child, birthDate: '2010-01-01' } },
  'child-parent-behind': { sponsor, member: { ...child, remainingParent: 'consents' } },
  'child-parent-unable': { sponsor, member: { ...child, remainingParent: 'unable' } },
  'foster-child': { sponsor, member: { ...child, childKind: 'foster', fosterParentsDied: 'unknown' } },
  parent: {
    sponsor: alone,
    member: { ...abroad, relation: 'parent', birthDate: '1980-01-01', parentKind: 'biological' },
  },
  sibling: { sponsor: alone, member: { ...abroad, relation: 'sibling', birthDate: '2000-01-01' } },
  'without-papers': {
    sponsor,
    member: { ...partner, identityProof: 'none', relationshipProof: 'none' },
  },
}

const papersOf = (kind: PersonKind): DocumentId[] => {
  const { sponsor: referent, member } = PEOPLE[kind]
  const { members } = assess({ version: 1, sponsor: referent, members: [{ ...member, id: 'a' }] }, { on })
  return members.flatMap(({ documents }) => documents.map(({ id }) => id))
}

/** The papers of each kind of person, as the rules list them. */
export const PAPERS_OF: Readonly<Record<PersonKind, readonly DocumentId[]>> = Object.fromEntries(
  PERSON_KINDS.map((kind) => [kind, papersOf(kind)]),
) as Record<PersonKind, DocumentId[]>

/** What each permit means for a sponsor about whom all else is plain. */
export const OUTCOME_OF_PERMIT: readonly { permit: Permit; assessed: Assessment['sponsor'] }[] = PERMITS.map(
  (permit) => ({
    permit,
    assessed: assess({ version: 1, sponsor: { ...sponsor, permit } }, { on }).sponsor,
  }),
)
/** A family on the regular route: its conditions are listed there alone. */
export const REGULAR_CONDITIONS = (['partner', 'child'] as const).flatMap((relation) =>
  assess(
    {
      version: 1,
      sponsor: { ...sponsor, permit: 'dutch' },
      members: [{ ...(relation === 'partner' ? partner : child), id: 'a' }],
    },
    { on },
  ).members.flatMap(({ conditions }) => conditions),
)

const idsWith = (protection: 'refugee' | 'subsidiary'): ReadonlySet<string> =>
  new Set(
    assess(
      { version: 1, sponsor: { ...sponsor, protection }, members: [{ ...partner, id: 'a' }] },
      { on },
    ).members.flatMap(({ conditions }) => conditions.map(({ id }) => id)),
  )

/** What the law in force asks with each kind of protection: some conditions are for one kind only. */
export const ASKED_WITH = { refugee: idsWith('refugee'), subsidiary: idsWith('subsidiary') }

/** A term that ends on a Saturday, counted. */
export const COUNTED_EXAMPLE = assess(
  { version: 1, sponsor, members: [{ ...partner, id: 'a' }] },
  { on },
).deadlines.find(({ id }) => id === 'apply')
