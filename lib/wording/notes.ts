/** What is said beside the decisions. */
import type { TextKey } from '@/lib/i18n'
import type { CaseNote, MemberNote } from '@/lib/rules'
import { areTooShortNow } from './passports'
import { safely } from './safely'
import type { Said } from './said'
import { againstRefusal, type Situation } from './situation'

type NoteId = MemberNote | CaseNote
type Part = 'title' | 'text'
type TextOf<N extends NoteId, P extends Part> = Extract<TextKey, `notes.${N}.${P}${'' | `-${string}`}`>
type Choices = {
  readonly [N in NoteId]?: { readonly [P in Part]?: (s: Situation) => TextOf<N, P> }
}

/** The people of whom this is said. */
const notedWith = (id: MemberNote, { assessment }: Situation) =>
  assessment.members.filter(({ notes }) => notes.includes(id)).map((member) => member.id)

const stageOf = (id: string, { assessment }: Situation) =>
  assessment.members.find((member) => member.id === id)?.stage

/** Whether an objection or an appeal is what these people had. */
const FINAL = {
  title: {
    object: 'notes.refusal-final.title-object',
    appeal: 'notes.refusal-final.title-appeal',
    either: 'notes.refusal-final.title',
  },
  text: {
    object: 'notes.refusal-final.text-object',
    appeal: 'notes.refusal-final.text-appeal',
    either: 'notes.refusal-final.text',
  },
} as const
const isAppealAlone = (s: Situation) => againstRefusal(notedWith('refused', s), s) === 'appeal'

/** Whether it is certain for all of them that they cannot travel, or uncertain for all; null: they differ. */
function travelOf(s: Situation): 'no' | 'unknown' | null {
  const answers = notedWith('cannot-travel', s).map((id) => s.told(id).canTravel)
  if (answers.every((answer) => answer === 'no')) return 'no'
  return answers.every((answer) => answer === 'unknown') ? 'unknown' : null
}

const CHOICES: Choices = {
  'cannot-travel': {
    title: (s) => {
      const answer = travelOf(s)
      return answer === null ? 'notes.cannot-travel.title' : `notes.cannot-travel.title-${answer}`
    },
    text: (s) =>
      travelOf(s) === 'unknown' ? 'notes.cannot-travel.text-unknown' : 'notes.cannot-travel.text',
  },
  'embassy-not-lawful': {
    title: ({ file }) =>
      file.application?.livesLawfully === 'no'
        ? 'notes.embassy-not-lawful.title-no'
        : 'notes.embassy-not-lawful.title',
  },
  'passport-too-short': {
    title: (s) =>
      areTooShortNow(notedWith('passport-too-short', s), s)
        ? 'notes.passport-too-short.title-certain'
        : 'notes.passport-too-short.title',
  },
  refused: {
    title: (s) => (isAppealAlone(s) ? 'notes.refused.title-appeal' : 'notes.refused.title'),
    text: (s) => (isAppealAlone(s) ? 'notes.refused.text-appeal' : 'notes.refused.text'),
  },
  'refusal-final': {
    title: (s) => FINAL.title[againstRefusal(notedWith('refusal-final', s), s)],
    text: (s) => FINAL.text[againstRefusal(notedWith('refusal-final', s), s)],
  },
  'transition-pending': {
    text: (s) =>
      notedWith('transition-pending', s).every((id) => stageOf(id, s) === 'refused')
        ? 'notes.transition-pending.text-refused'
        : 'notes.transition-pending.text',
  },
  'permit-under-review': {
    text: ({ file }) =>
      file.sponsor?.permitUnderReview === 'withdrawn'
        ? 'notes.permit-under-review.text-withdrawn'
        : 'notes.permit-under-review.text',
  },
  'earlier-application': {
    text: ({ file }) => {
      switch (file.application?.earlier) {
        case 'withdrawn':
          return 'notes.earlier-application.text-withdrawn'
        case 'approved-unused':
          return 'notes.earlier-application.text-unused'
        default:
          return 'notes.earlier-application.text'
      }
    },
  },
}

export const noteTitle = (id: NoteId, s: Situation): Said => ({
  key: CHOICES[id]?.title?.(s) ?? `notes.${id}.title`,
})
export const noteText = (id: NoteId, s: Situation): Said =>
  safely(CHOICES[id]?.text?.(s) ?? `notes.${id}.text`, s)
