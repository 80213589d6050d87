import { keepText, outlineOf, textKept, textOfNewClient } from '@/lib/questionnaire/tab'
import { onPress, reveal } from './held'
import { askAboutWiping, forgetEverything, goTo } from './wipe'

/** For a counsellor: wipes everything, and goes on with the next client. */
export function startNewClient(): void {
  if (!outlineOf(textKept()).isOfCounsellor) return
  reveal('new-client-button')
  onPress('ask-new-client', () => askAboutWiping('new-client-question'))
  onPress('new-client', () => {
    forgetEverything()
    keepText(textOfNewClient())
    goTo('check/permit/', 'link')
  })
}
