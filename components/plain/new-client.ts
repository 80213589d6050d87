import { newClientText, summarize, theBrowser } from '@/lib/session/storage-only'
import { openInstead } from './clear-browser'
import { onPress, reveal } from './held'
import { keeper, textInTab } from './keeper'
import { localeHere } from './locale-here'
import { askAboutWiping } from './wipe-question'

/** For a counsellor: on to the next client. The case of this tab is closed, those of other clients stay. */
export function startNewClient(): void {
  if (!summarize(textInTab()).isOfCounsellor) return
  reveal('new-client-button')
  onPress('ask-new-client', () => askAboutWiping('new-client-question'))
  onPress('new-client', () => {
    keeper.closeCase()
    keeper.catchUp()
    keeper.writeTab(newClientText(theBrowser.randomId(), keeper.stamp))
    openInstead(localeHere(), 'desk/', 'link')
  })
}
