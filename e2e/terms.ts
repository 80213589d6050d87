/** The words that stay Dutch, for the tests that they are explained. */
import { WORD_IDS, WORDS } from '@/lib/words'

export const LIST = WORD_IDS.map((id) => ({ id, dutch: WORDS[id].dutch }))
