/** Texts that have a variant without any advice to go to the authorities of the country fled. */
import type { TextKey } from '@/lib/i18n'
import type { Said } from './said'
import type { Situation } from './situation'

type Plain<K> = K extends `${infer Base}Safe` ? Base : never
type HasSafe = Plain<TextKey>

/** Every text that has a safe variant: the compiler finds one that is missing, and one too many. */
const HAS_SAFE: Readonly<Record<HasSafe, true>> = {
  'documents.biological-parents-relationship.how': true,
  'documents.death-certificates.how': true,
  'documents.guardianship.how': true,
  'documents.identity-copy.how': true,
  'documents.legalisation.how': true,
  'documents.regular-birth-certificate.how': true,
  'documents.regular-custody.how': true,
  'documents.regular-marriage-certificate.how': true,
  'documents.regular-passport-member.how': true,
  'documents.regular-unmarried-declaration.how': true,
  'documents.relationship-original.how': true,
  'documents.remaining-parent-relationship.how': true,
  'documents.sworn-translation.how': true,
  'notes.passport-too-short.text': true,
  'steps.laissez-passer.text': true,
  'steps.legalise.text': true,
}

const hasSafe = (key: TextKey): key is HasSafe => key in HAS_SAFE

/** The text, or its safe variant where a paper was marked as too dangerous to ask for. */
export const safely = (key: TextKey, { assessment }: Situation): Said => ({
  key: assessment.avoidHomeAuthorities && hasSafe(key) ? `${key}Safe` : key,
})
