import type { StepState } from '@/lib/rules'

/** Done, now or later as a small drawing: a tick, a full round, an empty one. The state in words stands beside it. */
export const StateMark = ({ state }: { state: StepState }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 20 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    className="h-6 w-5 shrink-0 text-brand"
  >
    {state === 'done' ? (
      <path d="M3 13l4.5 4.5L17 7" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
    ) : (
      <circle cx="10" cy="12" r="5.5" fill={state === 'now' ? 'currentColor' : 'none'} />
    )}
  </svg>
)
