/** A device that can speak, as a test wants it: it keeps what it was told to say, and how. */
import type { Page } from '@playwright/test'

export interface Said {
  text: string
  /** Name of the voice. */
  voice: string
  lang: string
}

export interface FakeVoice {
  name: string
  lang: string
  localService: boolean
  default: boolean
}

export const voice = (name: string, lang: string, localService = true): FakeVoice => ({
  name,
  lang,
  localService,
  default: false,
})

export const DUTCH = voice('Fenna', 'nl-NL')
export const ENGLISH = voice('Alice', 'en-GB')
export const FAR_DUTCH = { ...voice('Cloud Dutch', 'nl-NL', false), default: true }
export const FAR_ENGLISH = voice('Cloud English', 'en-GB', false)

interface Speech {
  said: Said[]
  /** Ends the sentence that is being said. */
  next: () => void
  isSpeaking: () => boolean
}

/** Gives the pages that open from now on these voices. Unless it is held, a sentence ends at once. */
export const fakeSpeech = (
  page: Page,
  voices: readonly FakeVoice[],
  { isHeld = false, isListLate = false } = {},
): Promise<unknown> =>
  page.addInitScript(
    ({ voices, isHeld, isListLate }) => {
      class Utterance {
        voice: { name: string } | null = null
        lang = ''
        rate = 1
        volume = 1
        onend: (() => void) | null = null
        onerror: (() => void) | null = null
        constructor(readonly text: string) {}
      }
      const said: Said[] = []
      let now: Utterance | null = null
      let isListed = !isListLate
      const next = () => {
        const ended = now
        now = null
        ended?.onend?.()
      }
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => {
          if (!isListed)
            setTimeout(() => {
              isListed = true
              speech.dispatchEvent(new Event('voiceschanged'))
            })
          return isListed ? voices : []
        },
        speak: (utterance: Utterance) => {
          const { text, lang, voice } = utterance
          // A word of nothing only asks for leave.
          if (text === '' && voice) return
          said.push({ text, lang, voice: voice?.name ?? 'the default' })
          now = utterance
          if (!isHeld) queueMicrotask(() => now === utterance && next())
        },
        cancel: () => {
          const ended = now
          now = null
          ended?.onerror?.()
        },
      })
      const mine: Speech = { said, next, isSpeaking: () => now !== null }
      Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true })
      Object.assign(window, { SpeechSynthesisUtterance: Utterance, fakeSpeech: mine })
    },
    { voices, isHeld, isListLate },
  )

type Speaking = Window & { fakeSpeech: Speech }

export const said = (page: Page): Promise<Said[]> =>
  page.evaluate(() => (window as unknown as Speaking).fakeSpeech.said)
export const isSpeaking = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as Speaking).fakeSpeech.isSpeaking())
export const endSentence = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as Speaking).fakeSpeech.next())
