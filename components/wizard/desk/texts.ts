import type { FieldId, PageId, PageTexts, WizardTexts } from '@/lib/questionnaire'
import type { CaseFile, Day } from '@/lib/rules'

/** An example family to practise with. */
export interface PracticeFamily {
  id: string
  title: string
  about: string
  file: CaseFile
  /** The day of the example. */
  on: Day
}

/** A name for a cell, and for its answers, where the questionnaire's would not fit. */
export interface BriefTexts {
  label?: string
  options?: Record<string, string>
}

/** Everything the desk says, in the counsellor's voice. */
export interface DeskTexts {
  documentTitle: string
  pages: Record<PageId, PageTexts>
  wizard: WizardTexts
  desk: Record<string, string>
  brief: Partial<Record<FieldId, BriefTexts>>
  countries: readonly [string, string][]
}
