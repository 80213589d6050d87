import { readSession, writeSession } from '@/lib/session/storage-only'
import { drawAnswers } from './answers'
import { conceal, onPress, part, reveal, say } from './held'
import { watchIdle } from './idle-watch'

/** While the tab keeps answers, a page that nobody uses asks who is there, and then wipes the tab. */
export function startIdle(): void {
  const box = part('idle')
  if (!(box instanceof HTMLDialogElement)) return
  const wipe = () => {
    box.close()
    writeSession(null)
    conceal('new-client-button')
    drawAnswers()
  }
  const watch = watchIdle({
    ask: () => {
      if (readSession() === null) return watch.stay()
      say('idle-status')
      reveal('idle-question')
      box.showModal()
    },
    giveUp: () => {
      wipe()
      say('idle-status', 'wiped')
    },
  })
  box.addEventListener('close', () => {
    conceal('idle-question')
    watch.stay()
  })
  onPress('idle-stay', () => box.close())
  onPress('idle-drop', wipe)
}
