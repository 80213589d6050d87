import { noteWholeMove } from '@/components/ui/whole-move'
import {
  keepText,
  listenToOtherTabs,
  removeDevice,
  tellOtherTabsToWipe,
  textOfNewClient,
} from '@/lib/questionnaire/tab'
import { conceal, onPress, part, reveal } from './held'
import { removeOffline } from './offline'

const QUESTIONS = ['wipe-question', 'new-client-question'] as const

const inLanguage = (path: string) => `/${document.documentElement.lang}/${path}`

function goToStart(): void {
  noteWholeMove('wiped')
  window.location.assign(inLanguage(''))
}

function forgetEverything(): void {
  keepText(null)
  removeDevice()
  tellOtherTabsToWipe()
}

/** Puts a question in the place of the buttons, or takes it away; the focus stays in their place. */
function ask(question?: (typeof QUESTIONS)[number]): void {
  for (const other of QUESTIONS) conceal(other)
  if (question) reveal(question)
  part('wipe-buttons')?.toggleAttribute('hidden', question !== undefined)
  part('wipe')?.focus()
}

/** Wipes every answer, in all tabs and on the device, after asking once; for counsellors on to the next client. */
export function startWipe(): void {
  if (part('wipe') === null) return
  listenToOtherTabs(() => {
    keepText(null)
    goToStart()
  })
  onPress('ask-wipe', () => ask('wipe-question'))
  onPress('ask-new-client', () => ask('new-client-question'))
  onPress('do-not-wipe', () => ask())
  onPress('wipe', () => {
    forgetEverything()
    void removeOffline().finally(goToStart)
  })
  onPress('new-client', () => {
    forgetEverything()
    keepText(textOfNewClient())
    noteWholeMove('link')
    window.location.assign(inLanguage('check/permit/'))
  })
}
