import { RULES_VERSION } from '@/lib/rules'
import { KEPT_NAMES } from './offline'

/** Loads the page again, perhaps with a newer guide, which then says what changed in the rules since this one. */
export function loadAgain(): void {
  try {
    window.sessionStorage.setItem(KEPT_NAMES.rulesBefore, RULES_VERSION)
  } catch {
    // Without storage the changes are not told; the page itself says when the rules were checked.
  }
  window.location.reload()
}
