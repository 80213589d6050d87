/** What is said of a paper: for this person, this way of applying, and the papers this family has. */
import type { TextKey } from '@/lib/i18n'
import type { DocumentId, DocumentItem, FilingRoute } from '@/lib/rules'
import { ADULT, isUnder } from './ages'
import { safely } from './safely'
import type { Said } from './said'
import { isSentPaper, papersStage } from './sent-papers'
import { isInAHurry, isOutsideNareis, type Situation } from './situation'

type HowOf<D extends DocumentId> = Extract<TextKey, `documents.${D}.how${'' | `-${string}`}`>
type Choices = { readonly [D in DocumentId]?: (item: DocumentItem, s: Situation) => HowOf<D> }

/** Nobody younger than this has the age of the state pension, whatever that is in a year. */
export const PENSION_IS_NEAR = 60

const ownerOf = ({ memberId }: DocumentItem, { told }: Situation) => told(memberId ?? '')
/** Nobody has contact with this person: there is nobody to sign or to be photographed. */
const isMissing = (item: DocumentItem, s: Situation) => {
  const { whereabouts } = ownerOf(item, s)
  return whereabouts === 'missing' || whereabouts === 'unknown'
}

/** Somebody lives in another country of Europe. Citizens of countries with papers in German need no permit. */
const mayHaveGermanPapers = ({ file: { members = [] } }: Situation): boolean =>
  members.some(({ whereabouts }) => whereabouts === 'other-eu')

/** Nobody else needs a paper of this kind. */
const isOnlyOne = ({ id }: DocumentItem, { assessment }: Situation) =>
  assessment.members.filter(({ documents }) => documents.some((item) => item.id === id)).length === 1

/** Each parent who stays behind, of everybody who needs this paper, agrees. */
const allParentsConsent = ({ id }: DocumentItem, { assessment, told }: Situation) =>
  assessment.members
    .filter(({ documents }) => documents.some((item) => item.id === id))
    .every((member) => told(member.id).remainingParent === 'consents')

const FORM = {
  online: 'documents.application-form.how-online',
  post: 'documents.application-form.how-post',
  embassy: 'documents.application-form.how-embassy',
  unknown: 'documents.application-form.how',
} as const satisfies Record<FilingRoute, HowOf<'application-form'>>

const CHOICES: Choices = {
  'application-form': (item, s) => {
    const { route } = item
    const { file, hasGuardian } = s
    if (isSentPaper(item, s))
      return hasGuardian
        ? 'documents.application-form.how-sent-guardian'
        : 'documents.application-form.how-sent'
    if (route !== null && route !== 'nareis') return 'documents.application-form.how-other'
    return hasGuardian
      ? 'documents.application-form.how-guardian'
      : FORM[file.application?.route ?? 'unknown']
  },
  'sponsor-declaration': (item, s) => {
    if (isOnlyOne(item, s))
      return s.hasGuardian
        ? 'documents.sponsor-declaration.how-guardian-one'
        : 'documents.sponsor-declaration.how-one'
    return s.hasGuardian ? 'documents.sponsor-declaration.how-guardian' : 'documents.sponsor-declaration.how'
  },
  'face-photo': (item, s) =>
    isMissing(item, s) ? 'documents.face-photo.how-missing' : 'documents.face-photo.how',
  antecedents: (item, s) => {
    if (isMissing(item, s)) return 'documents.antecedents.how-missing'
    const owner = ownerOf(item, s)
    const isChild = owner.relation === 'child' || owner.relation === 'sibling'
    return isChild && isUnder(ADULT, owner, s)
      ? 'documents.antecedents.how-child'
      : 'documents.antecedents.how'
  },
  'marital-status': (item, s) =>
    isMissing(item, s) ? 'documents.marital-status.how-missing' : 'documents.marital-status.how',
  'identity-copy': (item, s) =>
    ownerOf(item, s).identityProof === 'passport' && !s.assessment.avoidHomeAuthorities
      ? 'documents.identity-copy.how-passport'
      : 'documents.identity-copy.how',
  'relationship-original': (item, s) => {
    const { relation } = ownerOf(item, s)
    if (s.assessment.avoidHomeAuthorities) return 'documents.relationship-original.how'
    if (relation === 'partner') return 'documents.relationship-original.how-partner'
    if (relation === 'parent') return 'documents.relationship-original.how-parent'
    if (relation === 'sibling') return 'documents.relationship-original.how-sibling'
    if (relation === 'child') return 'documents.relationship-original.how-child'
    return relation === 'other'
      ? 'documents.relationship-original.how-other'
      : 'documents.relationship-original.how'
  },
  'remaining-parent-consent': (item, s) =>
    allParentsConsent(item, s)
      ? 'documents.remaining-parent-consent.how-consents'
      : 'documents.remaining-parent-consent.how',
  'remaining-parent-identity': (item, s) =>
    allParentsConsent(item, s)
      ? 'documents.remaining-parent-identity.how-consents'
      : 'documents.remaining-parent-identity.how',
  'sworn-translation': (_, s) =>
    s.assessment.avoidHomeAuthorities || mayHaveGermanPapers(s)
      ? 'documents.sworn-translation.how'
      : 'documents.sworn-translation.how-no-german',
  'regular-custody': (item, s) =>
    ownerOf(item, s).childKind === 'biological' && !s.assessment.avoidHomeAuthorities
      ? 'documents.regular-custody.how-biological'
      : 'documents.regular-custody.how',
  'regular-exam-certificate': (item, s) =>
    isUnder(PENSION_IS_NEAR, ownerOf(item, s), s)
      ? 'documents.regular-exam-certificate.how-working-age'
      : 'documents.regular-exam-certificate.how',
  'regular-passport-sponsor': (_, { file }) =>
    file.sponsor?.permit?.startsWith('asylum')
      ? 'documents.regular-passport-sponsor.how-asylum'
      : 'documents.regular-passport-sponsor.how',
}

export const paperName = ({ id }: Pick<DocumentItem, 'id'>): Said => ({ key: `documents.${id}.name` })
export const paperWhy = ({ id }: Pick<DocumentItem, 'id'>, s: Situation): Said => ({
  key:
    id === 'sworn-translation' && !mayHaveGermanPapers(s)
      ? 'documents.sworn-translation.why-no-german'
      : `documents.${id}.why`,
})
const paperHow = (item: DocumentItem, s: Situation): Said =>
  safely(CHOICES[item.id]?.(item, s) ?? `documents.${item.id}.how`, s)

/** How these people get a paper: what holds for most of them, then what holds for who is missing. */
export const paperHows = (items: readonly DocumentItem[], s: Situation): Said[] =>
  [false, true].flatMap((missing) =>
    items.filter((item) => isMissing(item, s) === missing).map((item) => paperHow(item, s)),
  )

/** No paper is worth a danger. */
const askingSafely = (s: Situation): Said => ({
  key: s.assessment.avoidHomeAuthorities ? 'result.homeAuthorities' : 'documents.askSafely',
})

/** Nobody has a passport, an identity card or a certificate. */
const hasNoOriginals = ({ file: { members = [] } }: Situation): boolean =>
  members.length > 0 &&
  members.every(
    ({ identityProof, relationshipProof }) =>
      identityProof === 'none' && (relationshipProof === 'none' || relationshipProof === 'unofficial'),
  )

/** What stands once above the papers: never said again at each of them. */
export function papersIntro(s: Situation): Said[] {
  const stage = papersStage(s)
  if (stage !== 'to-send')
    return [{ key: `documents.intro-${stage}` }, { key: 'documents.originalsFollow' }, askingSafely(s)]
  const isOpen = s.stage === 'preparing' && !isOutsideNareis(s, []) && isInAHurry(s)
  return [
    ...(isOpen ? [{ key: 'documents.missing-is-better-than-late' } as const] : []),
    ...(hasNoOriginals(s) ? [] : [{ key: 'documents.copiesFirst' } as const]),
    askingSafely(s),
  ]
}
