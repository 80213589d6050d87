/**
 * Sentences with "if" that stay, and what each asks. A sentence may ask only what nobody can know from the answers:
 * the gate (asks.test.ts) fails where a case answers it, and where one is not listed here.
 */
import type { TextKey } from '@/lib/i18n'
import type { Situation } from './situation'

/** `not-asked`: no question of the guide asks it. Else whether this case answers it. */
export type Asks = 'not-asked' | ((s: Situation) => boolean)

export const ASKS: Readonly<Partial<Record<TextKey, Asks>>> = {
  // Danger, and what somebody knows of a paper or of a conviction.
  'documents.askSafely': 'not-asked',
  'documents.antecedents.how': 'not-asked',
  'documents.relationship-other-evidence.how': 'not-asked',
  'outcomes.not-yet.next-subsidiary': 'not-asked',
  'steps.duties-family.text': 'not-asked',
  'steps.duties-family.text-children': 'not-asked',
  // What comes later, or depends on others.
  'deadlines.register.what': 'not-asked',
  'result.translate': ({ file }) => file.application?.documentsNeedTranslation === 'no',
}
