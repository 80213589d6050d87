import { type Arrival, noteWholeMove } from '@/components/ui/whole-move'
import {
  listenToOtherTabs,
  removeDevice,
  tellOtherTabsToWipe,
  writeSession,
} from '@/lib/session/storage-only'
import { conceal, onPress, part, reveal } from './held'
import { removeOffline } from './offline'

const QUESTIONS = ['wipe-question', 'new-client-question'] as const

/** Opens a page in this language, and tells it why. */
export function goTo(path: string, why: Arrival): void {
  noteWholeMove(why)
  window.location.assign(`/${document.documentElement.lang}/${path}`)
}

/** No answer is left: in this tab, in the others and on the device. */
function forgetEverything(): void {
  writeSession(null)
  removeDevice()
  tellOtherTabsToWipe()
}

/** Puts a question in the place of the buttons, or takes it away; the focus stays in their place. */
export function askAboutWiping(question?: (typeof QUESTIONS)[number]): void {
  for (const other of QUESTIONS) conceal(other)
  if (question) reveal(question)
  part('wipe-buttons')?.toggleAttribute('hidden', question !== undefined)
  part('wipe')?.focus()
}

/** Wipes every answer, in all tabs and on the device, after asking once; and when another tab does. */
export function startWipe(): void {
  if (part('wipe') === null) return
  listenToOtherTabs(() => {
    writeSession(null)
    goTo('', 'wiped')
  })
  onPress('ask-wipe', () => askAboutWiping('wipe-question'))
  onPress('do-not-wipe', () => askAboutWiping())
  onPress('new-client', forgetEverything)
  onPress('wipe', () => {
    forgetEverything()
    void removeOffline().finally(() => goTo('', 'wiped'))
  })
}
