/** What only the start does: the guide without internet, and the first question fetched ahead. */
import { startAhead } from '../ahead'
import { startOfflineChoice } from '../offline-choice'

startOfflineChoice()
startAhead()
