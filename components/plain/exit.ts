import { tellOtherTabsToWipe, writeSession } from '@/lib/session/storage-only'
import { onPress } from './held'
import { leave, watchForLeaving } from './leave'

/** All tabs forget; what somebody chose to save on the device stays. */
function wipe(): void {
  writeSession(null)
  tellOtherTabsToWipe()
}

/** The fast way out, by its button and by three times Shift. */
export function startExit(): void {
  if (document.querySelector('[data-act="exit"]') === null) return
  onPress('exit', () => leave(wipe))
  watchForLeaving(wipe)
}
