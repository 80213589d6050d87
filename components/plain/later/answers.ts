/** What a static page needs when the tab or the device keeps answers, or when somebody wipes. */
import { startAnswers } from '../answers'
import { startIdle } from '../idle'
import { startNewClient } from '../new-client'
import { startWipe } from '../wipe'

startWipe()
startAnswers()
startIdle()
startNewClient()
