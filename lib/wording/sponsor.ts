/** What is said of the sponsor. */
import type { TextKey } from '@/lib/i18n'
import type { PermitReview, SponsorConditionResult, SponsorOutcome } from '@/lib/rules'
import type { Said } from './said'
import { isSent, type Situation, somebody } from './situation'

type Part = 'meaning' | 'next'
type TextOf<O extends SponsorOutcome, P extends Part> = Extract<
  TextKey,
  `sponsor.outcomes.${O}.${P}${'' | `-${string}`}`
>
type Choices = {
  readonly [O in SponsorOutcome]?: { readonly [P in Part]?: (s: Situation) => TextOf<O, P> }
}

const isEuCitizen = ({ file }: Situation) => file.sponsor?.permit === 'eu-citizen'

const isAboutOne = ({ assessment }: Situation) => assessment.members.length === 1

const CHOICES: Choices = {
  'can-sponsor': {
    meaning: (s) =>
      isAboutOne(s) ? 'sponsor.outcomes.can-sponsor.meaning-one' : 'sponsor.outcomes.can-sponsor.meaning',
  },
  'other-scheme': {
    meaning: (s) =>
      isEuCitizen(s) ? 'sponsor.outcomes.other-scheme.meaning-eu' : 'sponsor.outcomes.other-scheme.meaning',
    next: (s) =>
      isEuCitizen(s) ? 'sponsor.outcomes.other-scheme.next-eu' : 'sponsor.outcomes.other-scheme.next',
  },
  'regular-only': {
    next: (s) =>
      somebody(s, isSent)
        ? 'sponsor.outcomes.regular-only.next-submitted'
        : 'sponsor.outcomes.regular-only.next',
  },
}

function part(name: Part, s: Situation): Said {
  const { outcome } = s.assessment.sponsor
  return { key: CHOICES[outcome]?.[name]?.(s) ?? `sponsor.outcomes.${outcome}.${name}` }
}

export const sponsorMeaning = (s: Situation): Said => part('meaning', s)
export const sponsorNext = (s: Situation): Said => part('next', s)

/** Of a permit that the IND may withdraw, the letter counts and not what kind it is. */
const UNDER_REVIEW = {
  letter: 'sponsor.conditions.permit.unknown-review',
  withdrawn: 'sponsor.conditions.permit.unknown-review',
  unknown: 'sponsor.conditions.permit.unknown-letter',
  no: 'sponsor.conditions.permit.unknown',
} as const satisfies Record<PermitReview, TextKey>

export const sponsorConditionText = (
  { id, status }: SponsorConditionResult,
  { file: { sponsor = {} } }: Situation,
): Said =>
  id === 'permit' && status === 'unknown' && sponsor.permit === 'asylum-temporary'
    ? { key: UNDER_REVIEW[sponsor.permitUnderReview ?? 'no'] }
    : { key: `sponsor.conditions.${id}.${status}` }
