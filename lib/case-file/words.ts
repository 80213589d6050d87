/** The words that lock a case: made here, because words that people make up are guessed. */
import { WORDS } from './word-list'

/** Six of 1024 words: 60 bits. */
const HOW_MANY = 6

/** New words to lock a case with, each as likely as any other. */
export function makeWords(): string[] {
  // The number of words divides 65,536: a remainder favours none.
  const chances = crypto.getRandomValues(new Uint16Array(HOW_MANY))
  return [...chances].map((chance) => WORDS[chance % WORDS.length] ?? '')
}

/** The same for all ways to write down the same words: capitals, spaces, dashes, numbers and lines count for nothing. */
export const plainWords = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
