/** Only for the start page: storing the guide on the device, and prefetching the first question. */

import { startOfflineChoice } from '../offline-choice'
import { prefetchFirstQuestion } from '../prefetch'

startOfflineChoice()
prefetchFirstQuestion()
