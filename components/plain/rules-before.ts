/** After a newer guide was loaded: what changed in the rules since the one before. */
import { storageDoor } from '@/lib/browser/storage'
import { changesSince, type RuleChange } from '@/lib/rules'
import { KEPT_NAMES } from './offline'

const rulesBefore = () => storageDoor.readTab(KEPT_NAMES.rulesBefore)

export const forgetRulesBefore = (): boolean => storageDoor.writeTab(KEPT_NAMES.rulesBefore, null)

/** The page was loaded again for a newer guide. */
export const wasLoadedAgain = (): boolean => rulesBefore() !== null

/** The changes that were not read yet, newest first; none when no other guide was here before. */
export const changesHere = (): RuleChange[] => changesSince(rulesBefore() ?? '')
