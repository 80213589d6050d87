/** Where speech has to follow a press at once, a word of nothing asks for leave while the reader is still on its way. */
export function askLeave(): void {
  const voice = window.speechSynthesis.getVoices().find(({ localService }) => localService)
  if (voice === undefined) return
  const nothing = new SpeechSynthesisUtterance('')
  nothing.voice = voice
  nothing.volume = 0
  window.speechSynthesis.speak(nothing)
}
