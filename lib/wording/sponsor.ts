/** What is said of the sponsor. */
import type { TextKey } from '@/lib/i18n'
import type { SponsorConditionResult, SponsorOutcome } from '@/lib/rules'
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

const CHOICES: Choices = {
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
export const sponsorConditionText = ({ id, status }: SponsorConditionResult): Said => ({
  key: `sponsor.conditions.${id}.${status}`,
})
