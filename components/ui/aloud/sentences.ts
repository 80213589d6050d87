/** Symbols that a voice would read by their names. */
const BETWEEN = /\s*[·•|]\s*/gu
const SIGNS = /[←-⇿■-◿☀-➿…]/gu

/** A text in sentences, ready to be spoken; what has no letter or figure in it is left out. */
export const sentencesOf = (text: string): string[] =>
  text
    .replaceAll(SIGNS, ' ')
    .replaceAll(BETWEEN, ', ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/([.?!:]) /g, '$1\n')
    .split('\n')
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
