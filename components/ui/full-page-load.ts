/** Full page loads within this guide: what the page before notes, so that the next one knows where somebody comes from. */
import { storageDoor } from '@/lib/browser/storage'

/** Why the page was opened: a link, or the wish to open what is saved on the device. */
export const ARRIVALS = ['link', 'open-saved'] as const
export type Arrival = (typeof ARRIVALS)[number]

/** The mark in the tab, from one page to the next. */
const MARK = 'nareis-moved'

let arrivedBy: Arrival | null | undefined

/** Tells the page that is loaded next. Where nothing can be kept, that page starts as from outside. */
export const noteFullPageLoad = (by: Arrival): boolean => storageDoor.writeTab(MARK, by)

function takeMark(): Arrival | null {
  const mark = storageDoor.readTab(MARK)
  storageDoor.writeTab(MARK, null)
  return ARRIVALS.find((arrival) => arrival === mark) ?? null
}

/** How this page was reached from another of this guide; null when it was not, or by a step in the history. */
export function arrival(): Arrival | null {
  if (arrivedBy === undefined) arrivedBy = takeMark()
  return arrivedBy
}
