/** Speaks the sentences of a page one after another, and marks where it is. Loaded at the first press. */
import { type Part, partsIn } from './parts'
import { voiceFor } from './voices'

export type Reading = 'silent' | 'speaking' | 'paused'

export interface Reader {
  /** False when the device has no voice for the language of the page. */
  start: () => Promise<boolean>
  pause: () => void
  goOn: () => void
  stop: () => void
}

/** Somebody who reads along in a new language needs time. */
const RATE = 0.9
/** Some browsers fetch their list of voices when it is first asked for. */
const LIST_MS = 2000

const listOfVoices = (speech: SpeechSynthesis) =>
  new Promise<SpeechSynthesisVoice[]>((resolve) => {
    const look = () => resolve(speech.getVoices())
    if (speech.getVoices().length > 0) return look()
    speech.addEventListener('voiceschanged', look, { once: true })
    window.setTimeout(look, LIST_MS)
  })

/** One reader for what stands below an element. It falls silent when the page is left or blanked. */
export function readerOf(root: Element, speech: SpeechSynthesis, hear: (reading: Reading) => void): Reader {
  let parts: Part[] = []
  let voices: SpeechSynthesisVoice[] = []
  let at = 0
  let reading: Reading = 'silent'
  // Keeps a reference: a browser may collect an utterance that has none, and its `end` event then never fires.
  let spoken: SpeechSynthesisUtterance | undefined

  const mark = (element?: Element) => {
    for (const marked of document.querySelectorAll('[data-spoken]')) marked.removeAttribute('data-spoken')
    element?.setAttribute('data-spoken', '')
    element?.scrollIntoView({ block: 'nearest' })
  }
  const become = (now: Reading) => {
    if (now === reading) return
    reading = now
    hear(now)
  }
  const hush = () => {
    if (spoken) spoken.onend = spoken.onerror = null
    spoken = undefined
    speech.cancel()
  }
  const stop = () => {
    hush()
    mark()
    watcher.disconnect()
    window.removeEventListener('pagehide', stop)
    become('silent')
  }
  const watcher = new MutationObserver(() => {
    if (document.body.hidden || parts[at]?.element.isConnected === false) stop()
  })

  const speak = () => {
    const part = parts[at]
    if (part === undefined || !part.element.isConnected) return stop()
    mark(part.element)
    spoken = new SpeechSynthesisUtterance(part.text)
    // A foreign word without a voice of its own is said in the voice of the page.
    const voice = voiceFor(voices, part.lang) ?? voiceFor(voices, document.documentElement.lang)
    if (voice === undefined) return stop()
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.rate = RATE
    spoken.onerror = stop
    spoken.onend = () => {
      at += 1
      speak()
    }
    speech.speak(spoken)
  }

  return {
    start: async () => {
      voices = await listOfVoices(speech)
      if (voiceFor(voices, document.documentElement.lang) === undefined) return false
      hush()
      parts = partsIn(root)
      at = 0
      watcher.observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden'] })
      window.addEventListener('pagehide', stop)
      become('speaking')
      speak()
      return true
    },
    // `speechSynthesis.pause` does not work on every phone: the sentence is spoken again from its start.
    pause: () => {
      hush()
      become('paused')
    },
    goOn: () => {
      become('speaking')
      speak()
    },
    stop,
  }
}
