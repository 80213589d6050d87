import type { Ref } from 'react'

export interface AloudTexts {
  start: string
  pause: string
  goOn: string
  stop: string
  noVoice: string
}

const LOOK =
  'inline-flex min-h-11 items-center rounded-box border-2 border-line bg-surface px-3 font-semibold text-[0.95rem] text-ink hover:border-brand'

/** The box of the button as it is sent: it takes its place, and is seen when `startAloud` finds that it can speak. */
export function AloudBox({ texts, box }: { texts: AloudTexts; box?: Ref<HTMLDivElement> }) {
  const { start, pause, goOn, stop, noVoice } = texts
  return (
    <div
      ref={box}
      data-aloud=""
      data-start={start}
      data-pause={pause}
      data-go-on={goOn}
      data-no-voice={noVoice}
      className="aloud ms-4 mb-1 flex flex-wrap justify-end gap-2 print:hidden"
    >
      <button type="button" data-aloud-part="main" className={LOOK}>
        {start}
      </button>
      <button type="button" data-aloud-part="stop" hidden className={LOOK}>
        {stop}
      </button>
      <p role="status" data-aloud-part="message" className="basis-full empty:hidden" />
    </div>
  )
}
