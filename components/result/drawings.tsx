/** Drawings of the way: each stands beside its words, which say all that it shows. In tokens of colour, so that dark, forced colours and paper have them too. */
import type { Phase, StepState } from '@/lib/rules'

/** What one does in a phase, in a square of 48. */
const PHASE_LINES: Record<Phase, readonly string[]> = {
  // Papers with lines, the front one ticked.
  prepare: ['M18 12V9h17v24h-4', 'M13 15h17v24H13z', 'M17 22h9M17 27h5', 'M20 33l3 3 5-6'],
  // A letter that flies.
  apply: ['M16 15h24v18H16z', 'M16 15l12 10 12-10', 'M5 20h6M8 25h4M5 30h6'],
  // A clock.
  wait: ['M24 9a15 15 0 1 1 0 30 15 15 0 0 1 0-30z', 'M24 15v9l6 4'],
  // An open letter with a sheet that says it.
  decision: ['M9 21l15-11 15 11v18H9z', 'M9 21l15 11 15-11', 'M18 19l5 5 8-9'],
  // An aeroplane.
  travel: ['M8 27l9 2 9-8-16-8 4-2 18 4 6-5c2-2 5-1 4 1l-6 7 1 17-4 3-6-15-8 8 1 7-3 2-3-8-7-4z'],
  // A family at an open door.
  arrive: [
    'M24 39V10h15v29',
    'M20 39h23',
    'M34 25v2',
    'M11 19a3 3 0 1 1 .1 0zM11 19v11M7 24h8M11 30l-3 9M11 30l3 9',
  ],
  // A house with a heart.
  settle: [
    'M7 24L24 9l17 15',
    'M12 21v18h24V21',
    'M24 35c-6-4-8-7-6-10 2-2 5-1 6 1 1-2 4-3 6-1 2 3 0 6-6 10z',
  ],
}

const LINE = {
  fill: 'none',
  strokeWidth: 2.4,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

/** A phase as a round with what one does in it: full when done, with a thick edge when it is now. */
export function PhaseDrawing({ id, state }: { id: Phase; state: StepState }) {
  const isDone = state === 'done'
  return (
    <svg aria-hidden="true" viewBox="-4 -4 56 56" className="way-drawing">
      <circle
        cx="24"
        cy="24"
        r="25"
        strokeWidth={state === 'now' ? 4 : 2}
        className={`stroke-brand ${isDone ? 'fill-brand' : state === 'now' ? 'fill-brand-soft' : 'fill-surface'}`}
      />
      <g transform="translate(24 24) scale(.92) translate(-24 -24)">
        {PHASE_LINES[id].map((line) => (
          <path key={line} d={line} {...LINE} className={isDone ? 'stroke-on-brand' : 'stroke-brand'} />
        ))}
      </g>
      {isDone && <Ticked />}
    </svg>
  )
}

const Ticked = () => (
  <g>
    <circle cx="43" cy="43" r="8.5" strokeWidth="2" className="fill-good stroke-surface" />
    <path d="M38.5 43l3 3 6-6.5" {...LINE} className="stroke-surface" />
  </g>
)

/** Somebody who walks: here we are. */
export const TodayDrawing = () => (
  <svg aria-hidden="true" viewBox="0 0 48 48" className="way-drawing rtl:[scale:-1_1]">
    <path d="M3 42h42" {...LINE} className="stroke-brand" />
    <circle cx="26" cy="10" r="5" className="fill-brand" />
    <g {...LINE} strokeWidth="4" className="stroke-brand">
      <path d="M25 17l-2 12M23 29l8 5 1 8M23 29l-3 6-7 6M25 18l7 6 6-1M24 19l-8 3-1 7" />
    </g>
  </svg>
)

/** A leaf of a calendar with the day on it; crossed through when it has passed. */
export const DayDrawing = ({ day, isPassed }: { day: number; isPassed: boolean }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 48 48"
    className={`way-drawing ${isPassed ? 'text-muted' : 'text-ink'}`}
  >
    <path
      d="M9 10h30v30H9z"
      strokeWidth="2"
      stroke="currentColor"
      strokeLinejoin="round"
      className="fill-surface"
    />
    <path d="M9 10h30v8H9z" fill="currentColor" />
    <path d="M17 6v7M31 6v7" {...LINE} stroke="currentColor" />
    <text x="24" y="35" textAnchor="middle" fill="currentColor" className="font-bold text-[16px]">
      {day}
    </text>
    {isPassed && <path d="M10 39L38 19" {...LINE} stroke="currentColor" />}
  </svg>
)
