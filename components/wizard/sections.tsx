import {
  fill,
  SECTIONS,
  type Section,
  type Situation,
  sectionStates,
  type WizardTexts,
} from '@/lib/questionnaire'
import type { Voice } from '@/lib/rules'

interface Props {
  at: Section
  situation: Situation
  texts: WizardTexts
  voice: Voice
}

const MARKS = { done: '✓', now: '●', todo: '○' }

/** Which of the five parts this is, and how far the others are. Words and marks, no bar. */
export function Sections({ at, situation, texts, voice }: Props) {
  const names = texts.sections[voice]
  const part = fill(texts.part, { number: SECTIONS.indexOf(at) + 1, total: SECTIONS.length })
  return (
    <details className="mb-5 rounded-box border border-soft bg-surface px-4 print:hidden">
      <summary className="min-h-12 py-2.5">
        <span className="font-semibold">{part}</span>
        <span className="text-muted"> · {names[at]}</span>
      </summary>
      <ol className="space-y-1 pb-3" aria-label={texts.form.sections}>
        {sectionStates(situation, at).map(({ section, state }) => (
          <li key={section} aria-current={state === 'now' ? 'step' : undefined} className="flex gap-2">
            <span aria-hidden="true" className="w-5 text-center text-brand">
              {MARKS[state]}
            </span>
            <span className={state === 'now' ? 'font-bold' : ''}>
              {names[section]} <span className="text-muted">({texts.sectionStates[state]})</span>
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
