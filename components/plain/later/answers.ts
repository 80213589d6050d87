/** What a page of text needs only when the tab or the device keeps answers. */
import { startAnswers } from '../answers'
import { startIdle } from '../idle'
import { startNewClient } from '../new-client'

startAnswers()
startIdle()
startNewClient()
