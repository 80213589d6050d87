import { whenSightChanges } from '@/lib/browser/capabilities'
import type { HowEnded } from '@/lib/session/storage-only'
import { drawAnswers } from './answers'
import { clearBrowser, coverPage } from './clear-browser'
import { part } from './held'
import { leadToStart } from './how-ended'
import { keeper, textInTab } from './keeper'
import { localeHere } from './locale-here'
import { WIPE_EVENT } from './wipe-question'

const wordsOffline = () => part('wiped')?.dataset.offline ?? ''

async function wipe(): Promise<void> {
  keeper.wipeEverything()
  if (await clearBrowser(() => keeper.markAgain())) leadToStart(localeHere(), 'wiped', wordsOffline())
  else coverPage(wordsOffline())
}

/**
 * The case of this tab ended in another one. A page that showed a case leads to the start, also where the browser has cleared
 * the storage before the message about it came; one that showed none, or comes back to a new case, stays.
 */
function endHere(how: HowEnded): void {
  const isOver = keeper.forgetEnded()
  keeper.catchUp()
  drawAnswers()
  if (isOver) leadToStart(localeHere(), how, wordsOffline())
}

/** Wipes every answer, in all tabs and on the device, after a yes; and follows when another tab does. */
export function startWipe(): void {
  if (part('wipe') === null) return
  textInTab()
  keeper.whenEnded(endHere)
  const look = () => {
    keeper.removeWiped()
    const how = keeper.endedElsewhere()
    if (how !== null) endHere(how)
  }
  for (const event of ['storage', 'pageshow']) window.addEventListener(event, look)
  whenSightChanges(look)
  window.addEventListener(WIPE_EVENT, () => void wipe())
}
