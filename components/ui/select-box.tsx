import type { SelectHTMLAttributes } from 'react'

interface Props extends SelectHTMLAttributes<HTMLSelectElement> {
  empty: string
  /** Shown first, apart from the long list. */
  first: readonly [string, string][]
  options: readonly [string, string][]
}

/** A long list of names; the browser's own, so that typing a name jumps to it. */
export function SelectBox({ empty, first, options, ...rest }: Props) {
  return (
    <select
      className="min-h-12 w-full max-w-md rounded-box border-2 border-line bg-surface px-3 py-2 text-ink"
      {...rest}
    >
      <option value="">{empty}</option>
      {first.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
      {options.length > 0 && <option disabled>──────</option>}
      {options.map(([code, name]) => (
        <option key={name} value={code}>
          {name}
        </option>
      ))}
    </select>
  )
}
