import { Keeper, summarize, theBrowser } from '@/lib/session/storage-only'

/** Owns what the tab and the device keep, for this script of a static page. */
export const keeper = new Keeper(theBrowser)

/** The case that the tab keeps, as text; null when there is none. */
export function textInTab(): string | null {
  const text = keeper.readTab()?.text ?? null
  keeper.hold(summarize(text).caseId)
  return text
}
