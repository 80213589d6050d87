/** The door for pages that know no questions: that the tab or the device keeps a case, and how both forget it. */
export { isSomethingSaved, lastDayFrom, readDevice, removeDevice, writeDevice } from './device'
export { listenToOtherTabs, tellOtherTabsToWipe } from './other-tabs'
export { outlineOf, savedUntil, textOfNewClient, toldTodayIn } from './outline'
export { fill } from './page-texts'
export { keepText, textKept } from './tab-storage'
export { today } from './today'
