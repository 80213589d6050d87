import { fill, isComplete, type Situation, type Stop, stopsOf } from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { inputsKey } from '../unsaved-inputs'
import type { DeskTexts } from './texts'

interface Props {
  situation: Situation
  names: ReadonlyMap<string, string>
  texts: DeskTexts
  open: (stop: Stop) => void
}

/** What is not answered yet, or typed and not right: each leads to its place. */
export function OpenBlocks({ situation, names, texts, open }: Props) {
  const { halfTyped } = caseStore.get()
  const left = stopsOf(situation).filter(
    (stop) => !isComplete(situation, stop) || halfTyped[inputsKey(stop)] !== undefined,
  )
  if (left.length === 0) return <p>{texts.desk.nothingOpen}</p>
  return (
    <>
      <p>{texts.desk.stillOpen}</p>
      <ul>
        {left.map((stop) => (
          <li key={inputsKey(stop)}>
            <button
              type="button"
              data-left={stop.page}
              onClick={() => open(stop)}
              className="inline-flex min-h-11 items-center text-start text-brand underline underline-offset-4"
            >
              <bdi>
                {fill(texts.pages[stop.page].title, { person: names.get(stop.memberId ?? '') ?? '' })}
              </bdi>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
