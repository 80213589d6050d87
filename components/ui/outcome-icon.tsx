import { Icon, type IconId } from './icon'

const GOOD = { icon: 'yes', colour: 'text-good' } as const
const OTHER = { icon: 'other', colour: 'text-other' } as const

/** How each answer of the rules looks, wherever it is shown. */
const LOOKS = {
  'can-apply': GOOD,
  approved: GOOD,
  'no-permit-needed': GOOD,
  'get-advice': { icon: 'ask', colour: 'text-advice' },
  'not-yet': { icon: 'wait', colour: 'text-advice' },
  'other-route': OTHER,
  'not-covered': OTHER,
} satisfies Record<string, { icon: IconId; colour: string }>

type Shown = keyof typeof LOOKS

export const outcomeColour = (outcome: Shown): string => LOOKS[outcome].colour

/** The mark of an answer, in its colour. The answer in words stands beside it. */
export const OutcomeIcon = ({ outcome, className }: { outcome: Shown; className: string }) => (
  <Icon id={LOOKS[outcome].icon} className={`${className} ${outcomeColour(outcome)}`} />
)
