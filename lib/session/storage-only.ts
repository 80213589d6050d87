/** The interface of the session for static pages, which have no questions: what the tab or the device keeps, and how both forget it. */
export { theBrowser } from './browser'
export { SAVED_DAYS } from './device'
export { IDLE_MINUTES, isLongAgo, Keeper } from './keeper'
export { HOW_ENDED, type HowEnded } from './marks'
export { SESSION_NAMES } from './names'
export { newClientText, summarize, toldTodayIn, withSavedUntil } from './saved-summary'
export { today } from './today'
