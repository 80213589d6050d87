import { speechOfDevice } from '@/lib/browser/capabilities'

/**
 * Some browsers allow speech only right after a click: an empty utterance asks for it while the reader is still being
 * fetched.
 */
export function askLeave(): void {
  const voice = speechOfDevice()
    ?.getVoices()
    .find(({ localService }) => localService)
  if (voice === undefined) return
  const nothing = new SpeechSynthesisUtterance('')
  nothing.voice = voice
  nothing.volume = 0
  speechOfDevice()?.speak(nothing)
}
