/** After a newer guide was loaded: what changed in the rules since the one before. */
import { changesSince, type RuleChange } from '@/lib/rules'
import { KEPT_NAMES } from './offline'

export function forgetRulesBefore(): void {
  try {
    window.sessionStorage.removeItem(KEPT_NAMES.rulesBefore)
  } catch {
    // Nothing is kept then.
  }
}

/** The page was loaded again for a newer guide. */
export function wasLoadedAgain(): boolean {
  try {
    return window.sessionStorage.getItem(KEPT_NAMES.rulesBefore) !== null
  } catch {
    return false
  }
}

/** The changes that were not read yet, newest first; none when no other guide was here before. */
export function changesHere(): RuleChange[] {
  try {
    return changesSince(window.sessionStorage.getItem(KEPT_NAMES.rulesBefore) ?? '')
  } catch {
    return []
  }
}
