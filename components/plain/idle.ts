import { drawAnswers } from './answers'
import { conceal, onPress, part, reveal, say } from './held'
import { watchIdle } from './idle-watch'
import { keeper } from './keeper'

/** While the tab keeps answers, a page that nobody uses asks who is there, and then wipes the tab. */
export function startIdle(): void {
  const box = part('idle')
  if (!(box instanceof HTMLDialogElement)) return
  const isAway = keeper.readTab()?.isAway ?? false
  const wipe = () => {
    box.close()
    keeper.writeTab(null)
    conceal('new-client-button')
    drawAnswers()
  }
  const ask = () => {
    say('idle-status')
    reveal('idle-question')
    box.showModal()
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
  onPress('idle-stay', () => box.close())
  onPress('idle-drop', wipe)
  if (isAway) ask()
}
