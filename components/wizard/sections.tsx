import type { ReactNode } from 'react'
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
  /** The way back, on the same line. */
  children?: ReactNode
}

/** One line: the way back and which of the five parts this is, and below it a thin bar with how far each part is. */
export function Sections({ at, situation, texts, voice, children }: Props) {
  const names = texts.sections[voice]
  const part = fill(texts.part, { number: SECTIONS.indexOf(at) + 1, total: SECTIONS.length })
  return (
    <nav aria-label={texts.form.sections} className="@container mb-3 print:hidden">
      <div className="flex min-h-[44px] flex-wrap items-center justify-between gap-x-[8px] text-[min(1rem,7vw)]">
        {children}
        <span className="text-[0.9em] text-muted">
          {part}
          <span className="@max-[15rem]:hidden"> · {names[at]}</span>
        </span>
      </div>
      <ol className="clear-both flex gap-1.5">
        {sectionStates(situation, at).map(({ section, state }) => (
          <li
            key={section}
            aria-current={state === 'now' ? 'step' : undefined}
            className={`h-1.5 flex-1 rounded-full border forced-colors:border-[CanvasText] ${state === 'todo' ? 'border-soft bg-soft' : 'border-brand bg-brand'} ${state === 'done' ? 'opacity-60' : ''}`}
          >
            <span className="sr-only">
              {names[section]} ({texts.sectionStates[state]})
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
