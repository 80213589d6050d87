import { storageDoor } from '@/lib/browser/storage'
import { RULES_VERSION } from '@/lib/rules'
import { KEPT_NAMES } from './offline'

/** Loads the page again, perhaps with a newer guide, which then says what changed in the rules since this one. */
export function loadAgain(): void {
  // Where nothing is kept the changes are not told; the page itself says when the rules were checked.
  storageDoor.writeTab(KEPT_NAMES.rulesBefore, RULES_VERSION)
  window.location.reload()
}
