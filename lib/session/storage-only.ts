/** The door for pages that know no questions: that the tab or the device keeps a case, and how both forget it. */

export { isSomethingSaved, lastDayFrom, readDevice, removeDevice, writeDevice } from './device'
export { listenToOtherTabs, tellOtherTabsToWipe } from './other-tabs'
export { newClientText, savedUntil, summarize, toldTodayIn } from './saved-summary'
export { readSession, writeSession } from './tab-storage'
export { today } from './today'
