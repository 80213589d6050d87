import type { Ref } from 'react'

export interface AloudTexts {
  start: string
  pause: string
  goOn: string
  stop: string
  noVoice: string
}

const LOOK =
  'inline-flex size-[44px] items-center justify-center rounded-box text-brand hover:bg-brand-soft [&>svg]:size-[24px]'

/** What each button shows, by what it does then: drawn, so that no words stand between a reader and the page. */
const PICTURES = {
  silent: 'M4 9v6h4l5 4V5L8 9H4Zm12 0a4 4 0 0 1 0 6m2.5-9a8 8 0 0 1 0 12',
  speaking: 'M8 5v14M16 5v14',
  paused: 'M7 4v16l13-8L7 4Z',
  stop: 'M6 6h12v12H6Z',
} as const

const Picture = ({ of }: { of: keyof typeof PICTURES }) => (
  <svg
    aria-hidden="true"
    data-of={of}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinejoin="round"
  >
    <path d={PICTURES[of]} />
  </svg>
)

/**
 * The box of the button. It is rendered invisible and keeps its space; `startAloud` shows it when the device can
 * speak.
 */
export function AloudBox({ texts, box }: { texts: AloudTexts; box?: Ref<HTMLSpanElement> }) {
  const { start, pause, goOn, stop, noVoice } = texts
  return (
    <span
      ref={box}
      data-aloud=""
      data-start={start}
      data-pause={pause}
      data-go-on={goOn}
      data-no-voice={noVoice}
      className="aloud flex-wrap justify-end print:hidden"
    >
      <button type="button" data-aloud-part="main" aria-label={start} title={start} className={LOOK}>
        <Picture of="silent" />
        <Picture of="speaking" />
        <Picture of="paused" />
      </button>
      <button type="button" data-aloud-part="stop" aria-label={stop} title={stop} hidden className={LOOK}>
        <Picture of="stop" />
      </button>
      <span role="status" data-aloud-part="message" className="block basis-full empty:hidden" />
    </span>
  )
}
