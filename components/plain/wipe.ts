import { isOnline } from '@/lib/browser/capabilities'
import type { HowEnded } from '@/lib/session/storage-only'
import { clearBrowser, coverPage } from './clear-browser'
import { part } from './held'
import { openStart } from './how-ended'
import { keeper, textInTab } from './keeper'
import { localeHere } from './locale-here'
import { WIPE_EVENT } from './wipe-question'

const wordsOffline = () => part('wiped')?.dataset.offline ?? ''

async function wipe(): Promise<void> {
  keeper.wipeEverything()
  if (await clearBrowser(() => keeper.markAgain())) openStart(localeHere(), 'wiped')
  else coverPage(wordsOffline())
}

/** The case of this tab ended in another one. A tab without a case has nothing to forget, and stays where it is. */
function endHere(how: HowEnded): void {
  if (keeper.isInTab(null)) return
  keeper.writeTab(null)
  if (isOnline()) openStart(localeHere(), how)
  else coverPage(wordsOffline())
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
  window.addEventListener(WIPE_EVENT, () => void wipe())
}
