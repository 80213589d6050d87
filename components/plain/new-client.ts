import { newClientText, readSession, summarize, writeSession } from '@/lib/session/storage-only'
import { onPress, reveal } from './held'
import { askAboutWiping, goTo } from './wipe'

/** For a counsellor: on to the next client. Everything of this one is wiped by the same press, before (`wipe.ts`). */
export function startNewClient(): void {
  if (!summarize(readSession()).isOfCounsellor) return
  reveal('new-client-button')
  onPress('ask-new-client', () => askAboutWiping('new-client-question'))
  onPress('new-client', () => {
    writeSession(newClientText())
    goTo('desk/', 'link')
  })
}
