import type { TextKey, Translate } from '@/lib/i18n'
import type { Assessment, CaseNote, DocumentId, MemberNote, StepId } from '@/lib/rules'

/** A text that has a variant without any advice to go to the authorities of the country fled. */
function safe(t: Translate, key: TextKey, { avoidHomeAuthorities }: Assessment): string {
  return (avoidHomeAuthorities ? t.optional(`${key}Safe`) : undefined) ?? t(key)
}

/** How to get a paper. */
export const paperHow = (t: Translate, id: DocumentId, assessment: Assessment): string =>
  safe(t, `documents.${id}.how`, assessment)

export const stepText = (t: Translate, id: StepId, assessment: Assessment): string =>
  safe(t, `steps.${id}.text`, assessment)

export const noteText = (t: Translate, id: MemberNote | CaseNote, assessment: Assessment): string =>
  safe(t, `notes.${id}.text`, assessment)
