/** What is needed only where a guide is on the device, or a newer one was just loaded. */
import { startChanges } from '../changes'
import { startVersion } from '../version'

startVersion()
startChanges()
