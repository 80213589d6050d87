/** Moves between pages of this guide that are loaded whole, so that the next page knows where somebody comes from. */

/** Why the page was opened: a link, or the wish to open what is saved on the device. */
export const ARRIVALS = ['link', 'open-saved'] as const
export type Arrival = (typeof ARRIVALS)[number]

/** The mark in the tab, from one page to the next. */
const MARK = 'nareis-moved'

let arrivedBy: Arrival | null | undefined

/** Tells the page that is loaded next. Where nothing can be kept, that page starts as from outside. */
export function noteWholeMove(by: Arrival): void {
  try {
    window.sessionStorage.setItem(MARK, by)
  } catch {
    // The next page stands at its top, as any page does.
  }
}

function takeMark(): Arrival | null {
  try {
    const mark = window.sessionStorage.getItem(MARK)
    window.sessionStorage.removeItem(MARK)
    return ARRIVALS.find((arrival) => arrival === mark) ?? null
  } catch {
    return null
  }
}

/** How this page was reached from another of this guide; null when it was not, or by a step in the history. */
export function arrival(): Arrival | null {
  if (arrivedBy === undefined) arrivedBy = takeMark()
  return arrivedBy
}
