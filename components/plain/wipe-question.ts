import { conceal, onPress, part, reveal } from './held'
import { fetchLater } from './later'

const QUESTIONS = ['wipe-question', 'new-client-question'] as const

/** Fired when somebody said yes: the script that wipes may only just have come. */
export const WIPE_EVENT = 'nareis-wipe'

/** Puts a question in the place of the buttons, or takes it away; the focus stays in their place. */
export function askAboutWiping(question?: (typeof QUESTIONS)[number]): void {
  for (const other of QUESTIONS) conceal(other)
  if (question) reveal(question)
  part('wipe-buttons')?.toggleAttribute('hidden', question !== undefined)
  part('wipe')?.focus()
}

/** Asks before everything is wiped. What wipes is fetched where something is kept, else with the first press. */
export function startWipeQuestion(): void {
  if (part('wipe') === null) return
  onPress('ask-wipe', () => {
    askAboutWiping('wipe-question')
    void fetchLater('answers')
  })
  onPress('do-not-wipe', () => askAboutWiping())
  onPress('wipe', () => void fetchLater('answers').then(() => window.dispatchEvent(new Event(WIPE_EVENT))))
}
