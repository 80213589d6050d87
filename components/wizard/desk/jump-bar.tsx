'use client'
import {
  fill,
  isComplete,
  PAGES,
  SECTIONS,
  type Section,
  type Situation,
  sectionStates,
  stopsOf,
} from '@/lib/questionnaire'
import { JUMP_ID } from './places'
import type { DeskTexts } from './texts'

interface Props {
  at: Section
  situation: Situation
  names: ReadonlyMap<string, string>
  texts: DeskTexts
  openSection: (section: Section) => void
  openPerson: (memberId: string) => void
}

const LOOK =
  'inline-flex min-h-11 items-center gap-2 rounded-box px-3 text-start text-brand hover:bg-brand-soft aria-current:bg-brand-soft aria-current:font-bold'

/** Every section and every person, with a number: one press leads there. */
export function JumpBar({ at, situation, names, texts, openSection, openPerson }: Props) {
  const { desk, wizard } = texts
  const stops = stopsOf(situation)
  const isReady = (memberId: string) =>
    stops.filter((stop) => stop.memberId === memberId).every((stop) => isComplete(situation, stop))
  // Seen from the last section each of the others is done or not.
  const states = new Map(sectionStates(situation, 'result').map(({ section, state }) => [section, state]))
  const mark = (isFull: boolean) => (
    <>
      <span aria-hidden="true">{isFull ? '✓' : '○'}</span>
      <span className="sr-only">{isFull ? wizard.sectionStates.done : wizard.sectionStates.todo}</span>
    </>
  )
  return (
    <nav aria-labelledby={JUMP_ID} className="rounded-box border border-soft bg-surface p-3 print:hidden">
      <h2 id={JUMP_ID} tabIndex={-1} className="px-3 font-semibold">
        {desk.jump}
      </h2>
      <ol className="flex flex-wrap gap-x-1">
        {SECTIONS.map((section, place) => (
          <li key={section}>
            <button
              type="button"
              data-section={section}
              aria-current={section === at ? 'true' : undefined}
              aria-keyshortcuts={`Alt+${place + 1}`}
              onClick={() => openSection(section)}
              className={LOOK}
            >
              {place + 1}. {wizard.sections.counsellor[section]}{' '}
              {hasQuestions(section) && mark(states.get(section) === 'done')}
            </button>
          </li>
        ))}
      </ol>
      {names.size > 0 && (
        <ol aria-label={desk.people} className="flex flex-wrap gap-x-1 border-soft border-t pt-1">
          {[...names].map(([id, name], place) => (
            <li key={id}>
              <button
                type="button"
                data-to={id}
                aria-label={fill(desk.toPerson ?? '', { person: name })}
                onClick={() => openPerson(id)}
                className={LOOK}
              >
                2.{place + 1} <bdi>{name}</bdi> {mark(isReady(id))}
              </button>
            </li>
          ))}
        </ol>
      )}
      <details className="px-3">
        <summary className="min-h-11 py-2 text-brand underline underline-offset-4">{desk.keys}</summary>
        <dl className="pb-2">
          {KEYS.map(([text, ...keys]) => (
            <div key={text} className="flex flex-wrap gap-x-3">
              <dt className="min-w-40">
                {keys.map((key) => (
                  <kbd key={key} translate="no" className="me-1 rounded border border-line px-1.5">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{desk[text]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </nav>
  )
}

const hasQuestions = (section: Section) => PAGES.some((page) => page.section === section)

/** What each combination does, as a text of the desk. */
const KEYS: readonly (readonly [text: string, ...keys: string[]])[] = [
  ['keySection', 'Alt', '1–5'],
  ['keyBar', 'Alt', '0'],
  ['keyNext', 'Alt', 'Page Down'],
  ['keyBefore', 'Alt', 'Page Up'],
  ['keySave', 'Ctrl', 'Enter'],
]
