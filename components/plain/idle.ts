import { closeModal, isDialog, openModal } from '@/components/ui/modal'
import { drawAnswers } from './answers'
import { conceal, onPress, part, reveal, say } from './held'
import { watchIdle } from './idle-watch'
import { keeper } from './keeper'

/** While the tab keeps answers, a page that nobody uses asks who is there, and then wipes the tab. */
export function startIdle(): void {
  const box = part('idle')
  if (!isDialog(box)) return
  const isAway = keeper.readTab()?.isAway ?? false
  const wipe = () => {
    closeModal(box)
    keeper.writeTab(null)
    conceal('new-client-button')
    drawAnswers()
  }
  const ask = () => {
    say('idle-status')
    reveal('idle-question')
    openModal(box)
  }
  const watch = watchIdle({
    isAway,
    ask: () => (keeper.isInTab(null) ? watch.stay() : ask()),
    giveUp: () => {
      wipe()
      say('idle-status', 'wiped')
    },
    hide: (usedAt) => {
      if (!keeper.isInTab(null)) keeper.touch(usedAt)
    },
  })
  box.addEventListener('close', () => {
    conceal('idle-question')
    watch.stay()
    if (!keeper.isInTab(null)) keeper.touch()
  })
  onPress('idle-stay', () => closeModal(box))
  onPress('idle-drop', wipe)
  if (isAway) ask()
}
