/** The script of the static pages. It uses no React and knows no questions. */
import { serviceWorkers } from '@/lib/browser/capabilities'
import { storageDoor } from '@/lib/browser/storage'
import { SESSION_NAMES } from '@/lib/session/storage-only'
import { startAloudButton } from './aloud'
import { startArrival } from './arrival'
import { startConnection } from './connection'
import { part } from './held'
import { fetchLater } from './later'
import { startRulesAge } from './rules-age'
import { wasLoadedAgain } from './rules-before'
import { startWipeQuestion } from './wipe-question'

/** On every static page. */
const STARTS = [startWipeQuestion, startConnection, startArrival, startRulesAge, startAloudButton]

const { readTab, readDevice } = storageDoor
const hasAnswers = () => readTab(SESSION_NAMES.tab) !== null || readDevice(SESSION_NAMES.device) !== null

/** On few visits: each is a script in the folder `later`, fetched when it is due. */
const LATER = [
  { name: 'answers', isDue: hasAnswers },
  { name: 'newer', isDue: () => Boolean(serviceWorkers()?.controller) || wasLoadedAgain() },
  { name: 'start', isDue: () => part('offline') !== null },
]

const fetchDue = () => Promise.all(LATER.filter(({ isDue }) => isDue()).map(({ name }) => fetchLater(name)))

// Each in a microtask of its own: one that throws does not stop the others.
for (const start of STARTS) queueMicrotask(start)
queueMicrotask(async () => {
  await fetchDue()
  document.documentElement.dataset.alive = ''
})
// Another tab saved on the device.
window.addEventListener('storage', () => void fetchDue())
