import { LANGUAGES, type Translate } from '@/lib/i18n'
import { type ResultModel, type WayLine, wayLines } from '@/lib/result-model'
import { wrapped } from './wrapped'

interface Props {
  model: ResultModel
  names: ReadonlyMap<string, string>
  t: Translate
}

/** In the units of the picture, which is as wide as a small phone. */
const WIDTH = 320
const LINE_AT = 22
const TEXT_AT = 44
const LINE = 20
const GAP = 14
const MOST_SIGNS = 31

interface Row {
  line: WayLine
  y: number
  lead: string[]
  text: string[]
}

const leadOf = ({ lead }: WayLine) => lead
const textOf = ({ text }: WayLine) => text

/** Every line with its height in the picture. */
function rowsOf(lines: readonly WayLine[]): { rows: Row[]; height: number } {
  const rows: Row[] = []
  let y = GAP
  for (const line of lines) {
    const lead = wrapped(leadOf(line), MOST_SIGNS)
    const text = wrapped(textOf(line), MOST_SIGNS)
    rows.push({ line, y, lead, text })
    y += (lead.length + text.length) * LINE + GAP
  }
  return { rows, height: y }
}

/** The phases and the dates that matter, from today to settled, as a picture; the same text as a list for who hears it. */
export function WayPicture({ model, names, t }: Props) {
  const lines = wayLines(model, names, t)
  const { rows, height } = rowsOf(lines)
  const isMirrored = LANGUAGES[t.locale].direction === 'rtl'
  const mirrored = isMirrored ? `translate(${WIDTH} 0) scale(-1 1)` : undefined
  return (
    <figure data-testid="timeline" className="mb-4 max-w-[24rem]">
      <figcaption className="mb-2 print:font-bold print:text-[1.4em]">{t('timeline.title')}</figcaption>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${WIDTH} ${height}`}
        className="block w-full rounded-box border border-soft bg-surface text-[15px]"
      >
        <g transform={mirrored}>
          <line
            x1={LINE_AT}
            x2={LINE_AT}
            y1={GAP + 6}
            y2={height - GAP - 6}
            strokeWidth="3"
            className="stroke-brand"
          />
          {rows.map(({ line, y }) => (
            <Mark key={`${line.kind} ${line.id}`} line={line} y={y + LINE / 2} />
          ))}
        </g>
        {rows.map(({ line, y }) => (
          <Tick
            key={`${line.kind} ${line.id}`}
            line={line}
            x={isMirrored ? WIDTH - LINE_AT : LINE_AT}
            y={y + LINE / 2}
          />
        ))}
        {rows.map(({ line, y, lead, text }) => (
          <g key={`${line.kind} ${line.id}`} data-line={line.kind}>
            {[...lead, ...text].map((part, at) => (
              <text
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, which never change places
                key={at}
                x={isMirrored ? WIDTH - TEXT_AT : TEXT_AT}
                y={y + 15 + at * LINE}
                className={at < lead.length ? 'fill-ink font-bold' : 'fill-ink'}
              >
                {part}
              </text>
            ))}
          </g>
        ))}
      </svg>
      <ol className="sr-only print:hidden">
        {lines.map((line) => (
          <li
            key={`${line.kind} ${line.id}`}
            data-timeline={line.id}
            data-state={line.kind === 'phase' ? line.state : undefined}
          >
            <bdi>{[leadOf(line), textOf(line)].filter(Boolean).join(': ')}</bdi>
          </li>
        ))}
      </ol>
    </figure>
  )
}

/** Round for a phase: full when done, with a heart when it is now, empty when it is later. A date is a small diamond. */
function Mark({ line, y }: { line: WayLine; y: number }) {
  if (line.kind === 'today')
    return <path d={`M10 ${y - 7}h14l8 7-8 7H10z`} className="fill-brand stroke-brand" />
  if (line.kind === 'date')
    return (
      <path
        d={`M22 ${y - 7}l7 7-7 7-7-7z`}
        strokeWidth="2.5"
        className={`stroke-brand ${line.passed ? 'fill-brand' : 'fill-surface'}`}
      />
    )
  const { state } = line
  return (
    <>
      <circle
        cx="22"
        cy={y}
        r="11"
        strokeWidth="3"
        className={`stroke-brand ${state === 'done' ? 'fill-brand' : 'fill-surface'}`}
      />
      {state === 'now' && <circle cx="22" cy={y} r="5" className="fill-brand" />}
    </>
  )
}

/** In a phase that is done. A tick is the same in every direction. */
function Tick({ line, x, y }: { line: WayLine; x: number; y: number }) {
  if (line.kind !== 'phase' || line.state !== 'done') return null
  return <path d={`M${x - 5} ${y}l4 4 7-8`} fill="none" strokeWidth="3" className="stroke-on-brand" />
}
