/** The one script of the pages of text: what they do besides being read. No framework, and no question. */
import { startAhead } from './ahead'
import { startAnswers } from './answers'
import { startArrival } from './arrival'
import { startChanges } from './changes'
import { startConnection } from './connection'
import { startExit } from './exit'
import { startIdle } from './idle'
import { startOfflineChoice } from './offline-choice'
import { startRulesAge } from './rules-age'
import { startVersion } from './version'
import { startWipe } from './wipe'

const STARTS = [
  startExit,
  startWipe,
  startAnswers,
  startIdle,
  startConnection,
  startArrival,
  startRulesAge,
  startChanges,
  startVersion,
  startOfflineChoice,
  startAhead,
]

// Each on its own: a part that fails takes no other with it, least of all the way out.
for (const start of STARTS) queueMicrotask(start)
queueMicrotask(() => {
  document.documentElement.dataset.alive = ''
})
