'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { fill } from '@/lib/questionnaire'
import { caseStore, type SessionState } from '@/lib/session'
import type { PracticeFamily } from './texts'

interface Props {
  families: readonly PracticeFamily[]
  texts: Record<string, string>
}

/** Somebody's own answers are in this tab: they are not removed without a question. */
function holdsACase({ draft, halfTyped, notes, isPractice }: SessionState): boolean {
  if (isPractice) return false
  const { version: _, filledInBy: __, ...answers } = draft.file
  return [answers, halfTyped, notes].some((record) => Object.keys(record).length > 0)
}

/** Example families to practise with. A case in this tab is replaced only after a confirmation. */
export function Practice({ families, texts }: Props) {
  const [asked, setAsked] = useState<PracticeFamily | null>(null)
  const open = ({ file, on }: PracticeFamily) => {
    setAsked(null)
    caseStore.practise(file, on)
  }
  const choose = (family: PracticeFamily) => (holdsACase(caseStore.get()) ? setAsked(family) : open(family))
  return (
    <details
      className="mt-8 rounded-box border border-soft bg-surface px-4 print:hidden"
      data-testid="practice"
    >
      <summary className="min-h-11 py-2 font-semibold">{texts.title}</summary>
      <p>{texts.about}</p>
      <ul className="pb-3">
        {families.map((family) => (
          <li key={family.id} data-family={family.id} className="not-first:border-t border-soft py-2">
            <h3 className="font-semibold">{family.title}</h3>
            <p>{family.about}</p>
            {asked?.id === family.id ? (
              <div role="alert">
                <p className="font-semibold">{texts.ask}</p>
                <div className="flex flex-wrap gap-3">
                  <Button look="quiet" onClick={() => open(family)}>
                    {texts.yes}
                  </Button>
                  <Button look="plain" onClick={() => setAsked(null)}>
                    {texts.no}
                  </Button>
                </div>
              </div>
            ) : (
              <Button
                look="plain"
                aria-label={fill(texts.openOf ?? '', { family: family.title })}
                onClick={() => choose(family)}
              >
                {texts.open}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
