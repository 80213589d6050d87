/** Which voice of the device speaks. */

/** What is needed of a voice to choose it. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/** Where a language is spoken differently: the country of this guide's readers first. */
const FIRST_TAGS: Record<string, string> = { nl: 'nl-nl', en: 'en-gb' }

/** Some devices write nl_NL. */
const tagOf = (lang: string) => lang.toLowerCase().replaceAll('_', '-')
const languageOf = (lang: string) => tagOf(lang).split('-')[0] ?? ''

/**
 * The voice for a language; undefined when the device has none. A voice that is not on the device itself is never
 * chosen: it would send the text away to be spoken.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], lang: string): V | undefined {
  const wanted = FIRST_TAGS[tagOf(lang)] ?? tagOf(lang)
  const weight = (voice: V) => (tagOf(voice.lang) === wanted ? 2 : 0) + (voice.default ? 1 : 0)
  return voices
    .filter((voice) => voice.localService === true && languageOf(voice.lang) === languageOf(lang))
    .sort((a, b) => weight(b) - weight(a))[0]
}
