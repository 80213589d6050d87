import { correction, generate } from 'lean-qr'
import { useMemo } from 'react'

/** White around a code, in modules: without it a camera does not find the code. */
const MARGIN = 4

/** A QR code, black on white also where the page is dark. */
export function CodePicture({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => pathOf(text), [text])
  const side = size + 2 * MARGIN
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="aspect-square w-full max-w-md rounded-box border border-line bg-code-paper forced-color-adjust-none"
    >
      <path d={path} className="fill-code-ink" />
    </svg>
  )
}

/** Every dark module as a square of one. */
function pathOf(text: string): { size: number; path: string } {
  const code = generate(text, { minCorrectionLevel: correction.M })
  let path = ''
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`
  return { size: code.size, path }
}
