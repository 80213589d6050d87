/** The button that reads a page aloud. It needs no framework: any page with the box of `aloud-box.tsx` can have it. */
import { speechOfDevice } from '@/lib/browser/capabilities'
import { askLeave } from './ask-leave'
import type { Reader } from './reader'

/** Sets up the box, or leaves it invisible where the device cannot speak. Returns a function that ends it. */
export function startAloud(box: HTMLElement): () => void {
  const button = box.querySelector<HTMLButtonElement>('[data-aloud-part=main]')
  const stop = box.querySelector<HTMLButtonElement>('[data-aloud-part=stop]')
  const message = box.querySelector('[data-aloud-part=message]')
  const speech = speechOfDevice()
  if (speech === undefined || button === null || stop === null) return () => {}
  const { start, pause, goOn, noVoice } = box.dataset
  let reader: Reader | undefined
  let hasEnded = false

  const listen = async () => {
    askLeave()
    const { readerOf } = await import('./reader')
    if (hasEnded) return
    reader ??= readerOf(document.querySelector('main') ?? document.body, speech, (reading) => {
      box.dataset.aloud = reading
      const label = (reading === 'silent' ? start : reading === 'paused' ? goOn : pause) ?? ''
      button.setAttribute('aria-label', label)
      button.title = label
      // The button that is replaced had the focus: the one in its place takes it.
      if (reading === 'silent' && document.activeElement === stop) button.focus()
      stop.hidden = reading === 'silent'
    })
    const hasVoice = await reader.start()
    if (message) message.textContent = hasVoice ? '' : (noVoice ?? '')
  }
  const press = () => {
    if (box.dataset.aloud === 'speaking') reader?.pause()
    else if (box.dataset.aloud === 'paused') reader?.goOn()
    else void listen()
  }
  const end = () => reader?.stop()
  button.addEventListener('click', press)
  stop.addEventListener('click', end)
  box.dataset.aloud = 'silent'
  return () => {
    hasEnded = true
    end()
    if (message) message.textContent = ''
    button.removeEventListener('click', press)
    stop.removeEventListener('click', end)
  }
}
