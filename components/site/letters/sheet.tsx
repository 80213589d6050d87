import type { ReactNode } from 'react'
import { numberOf, type Spot as SpotId } from '@/lib/letters'

interface SheetProps {
  /** The whole drawing in words. */
  label: string
  height: number
  children: ReactNode
}

/** A drawing, 300 wide. Its words are Dutch on every page, as they are on the letter itself. */
export function Sheet({ label, height, children }: SheetProps) {
  return (
    <div translate="no">
      <svg
        viewBox={`0 0 300 ${height}`}
        role="img"
        aria-label={label}
        className="block w-full max-w-sm forced-color-adjust-none"
      >
        <g lang="nl" direction="ltr">
          {children}
        </g>
      </svg>
    </div>
  )
}

interface PaperProps {
  y?: number
  height: number
  round?: number
}

export function Paper({ y = 1, height, round = 4 }: PaperProps) {
  return (
    <rect
      x={1}
      y={y}
      width={298}
      height={height}
      rx={round}
      className="fill-surface stroke-line"
      strokeWidth={1.5}
    />
  )
}

/** Who wrote it. */
export function Sender() {
  return (
    <Words x={16} y={30} look="muted">
      Immigratie- en Naturalisatiedienst
    </Words>
  )
}

const LOOKS = {
  plain: { className: 'fill-ink', fontSize: 14 },
  muted: { className: 'fill-muted', fontSize: 13.5 },
  strong: { className: 'fill-ink font-semibold', fontSize: 14 },
  title: { className: 'fill-ink font-bold', fontSize: 20 },
}

interface WordsProps {
  x: number
  y: number
  look?: keyof typeof LOOKS
  children: string
}

export function Words({ x, y, look = 'plain', children }: WordsProps) {
  return (
    <text x={x} y={y} {...LOOKS[look]}>
      {children}
    </text>
  )
}

interface LinesProps {
  y: number
  widths: readonly number[]
  x?: number
}

/** Text that does not matter here. */
export function Lines({ y, widths, x = 16 }: LinesProps) {
  return widths.map((width, row) => (
    <rect
      key={`${y}-${widths.slice(0, row).length}`}
      x={x}
      y={y + row * 14}
      width={width}
      height={6}
      rx={3}
      className="fill-soft"
    />
  ))
}

interface SpotProps {
  spot: SpotId
  y: number
  x?: number
  width?: number
  /** One or two short lines; the last one is what to look for. */
  words: readonly string[]
}

/** The spot to look at: framed, with the number that the list below explains. */
export function Spot({ spot, y, x = 10, width = 280, words }: SpotProps) {
  const height = 14 + 18 * words.length
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={6}
        className="fill-brand-soft stroke-brand"
        strokeWidth={1.5}
      />
      {words.map((line, row) => (
        <Words
          key={line}
          x={x + 8}
          y={y + 21 + row * 18}
          look={row === words.length - 1 ? 'strong' : 'plain'}
        >
          {line}
        </Words>
      ))}
      <Mark spot={spot} x={x + width - 16} y={y + height / 2} />
    </>
  )
}

export function Mark({ spot, x, y }: { spot: SpotId; x: number; y: number }) {
  return (
    <>
      <circle cx={x} cy={y} r={12} className="fill-brand" />
      <text x={x} y={y + 5} textAnchor="middle" className="fill-surface font-bold" fontSize={15}>
        {numberOf(spot)}
      </text>
    </>
  )
}

/** Where a photo is. */
export function Photo({ x, y }: { x: number; y: number }) {
  return (
    <>
      <rect x={x} y={y} width={66} height={84} rx={4} className="fill-raised stroke-line" strokeWidth={1.5} />
      <circle cx={x + 33} cy={y + 32} r={15} className="fill-soft" />
      <path d={`M${x + 8} ${y + 82} c0 -36 50 -36 50 0 z`} className="fill-soft" />
    </>
  )
}

/** The lines at the bottom that a machine reads. */
export function MachineLines({ y }: { y: number }) {
  return ['NLD<<VOORBEELD<<<<<<<<<<<<<', '<<<<<<<<<<<<<<<<<<<<<<<<<<<'].map((line, row) => (
    <text key={line} x={16} y={y + row * 17} textLength={268} fontSize={13} className="fill-muted font-mono">
      {line}
    </text>
  ))
}

/** A number of ten signs, without being anybody's. */
export const V_NUMBER = 'V-nummer: ••••••••••'
