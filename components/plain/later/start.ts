/** What only the start does: the guide without internet, and the first question fetched ahead. */

import { startOfflineChoice } from '../offline-choice'
import { prefetchFirstQuestion } from '../prefetch'

startOfflineChoice()
prefetchFirstQuestion()
