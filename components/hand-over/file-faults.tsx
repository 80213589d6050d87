import type { Fault } from '@/lib/case-file'
import { fill } from '@/lib/questionnaire'

export interface FileTexts {
  open: Record<string, string>
  faults: Record<string, string>
}

/** What is wrong, and where. */
export function textOf({ id, place, expected }: Fault, { open, faults }: FileTexts): string {
  const text = fill(faults[id] ?? '', { expected: expected?.join(', ') ?? '' })
  // Where a newer guide wrote its version helps nobody.
  return place === '' || id === 'newer-version' ? text : `${text} ${fill(open.place ?? '', { place })}`
}

/** More lines than this help nobody. */
const MOST_LINES = 10

/** Why a file was refused; nothing while there is nothing wrong. */
export function FileFaults({ faults, texts }: { faults: Fault[]; texts: FileTexts }) {
  if (faults.length === 0) return null
  return (
    <div className="mt-4" data-testid="file-faults">
      <p className="font-semibold">{texts.open.refused}</p>
      <ul className="mt-1 list-disc ps-5">
        {faults.slice(0, MOST_LINES).map((fault) => (
          <li key={`${fault.id} ${fault.place}`}>{textOf(fault, texts)}</li>
        ))}
      </ul>
    </div>
  )
}
