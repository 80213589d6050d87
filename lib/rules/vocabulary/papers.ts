/** The papers that are asked for. */
import type { PaperState } from '../case'
import type { Route, Sources } from './verdicts'

export const DOCUMENTS = [
  'face-photo',
  'sponsor-declaration',
  'application-form',
  'identity-copy',
  'relationship-original',
  'relationship-other-evidence',
  'missing-papers-explanation',
  'partner-questionnaire',
  'antecedents',
  'marital-status',
  'tb-intent',
  'remaining-parent-identity',
  'remaining-parent-relationship',
  'remaining-parent-consent',
  'remaining-parent-unable',
  'biological-parents-identity',
  'biological-parents-relationship',
  'adoption-decision',
  'guardianship',
  'death-certificates',
  'regular-passport-member',
  'regular-birth-certificate',
  'regular-marriage-certificate',
  'regular-unmarried-declaration',
  'regular-custody',
  'regular-exam-certificate',
  'signature-upload',
  'dna-appendix',
  'sponsor-identity-copy',
  'sworn-translation',
  'guardian-evidence',
  'regular-income-proof',
  'regular-passport-sponsor',
  'legalisation',
] as const
export type DocumentId = (typeof DOCUMENTS)[number]

export const DOCUMENT_FORMS = ['copy', 'original', 'form', 'photo', 'statement'] as const
export type DocumentForm = (typeof DOCUMENT_FORMS)[number]

export interface DocumentItem {
  id: DocumentId
  /** Null: a paper of the whole case. */
  memberId: string | null
  /** The route it is asked for; null: whatever the route. */
  route: Route | null
  form: DocumentForm
  sources: Sources
  mayNeedTranslation: boolean
  /** The state the user set; null: none yet. */
  state: PaperState | null
}
