import { type SourceId, SPONSOR_OUTCOMES, type SponsorOutcome } from '@/lib/rules'
import { OUTCOME_OF_PERMIT } from './example-families'

const sourcesOf = (outcome: SponsorOutcome): SourceId[] => [
  ...new Set(
    OUTCOME_OF_PERMIT.filter(({ assessed }) => assessed.outcome === outcome).flatMap(
      ({ assessed }) => assessed.sources,
    ),
  ),
]

/** What each outcome for the sponsor rests on, as the rules have it for the permits that lead there. */
export const SPONSOR_OUTCOME_SOURCES: Readonly<Record<SponsorOutcome, readonly SourceId[]>> =
  Object.fromEntries(SPONSOR_OUTCOMES.map((outcome) => [outcome, sourcesOf(outcome)])) as Record<
    SponsorOutcome,
    SourceId[]
  >
