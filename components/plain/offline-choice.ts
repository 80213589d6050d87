import { serviceWorkers } from '@/lib/browser/capabilities'
import { formatMegabytes } from '@/lib/i18n'
import { fill } from '@/lib/questionnaire/page-texts'
import { conceal, onPress, part, reveal, say } from './held'
import { localeHere } from './locale-here'
import { removeInterrupted, removeOffline } from './offline'
import { type Progress, setUpOffline } from './set-up-offline'

type State = 'none' | 'busy' | 'ready' | 'failed' | 'impossible' | 'removed'

function show(choice: HTMLElement, state: State): void {
  choice.dataset.state = state
  const button = part('offline-start')
  button?.toggleAttribute('hidden', state === 'ready')
  button?.setAttribute('aria-disabled', String(state === 'busy'))
  if (state === 'ready') reveal('offline-remove')
  else conceal('offline-remove')
  if (state === 'busy') reveal('offline-progress')
  else conceal('offline-progress')
  say('offline-status', state)
}

function showProgress({ done, total }: Progress): void {
  const bar = reveal('offline-progress')
  if (!(bar instanceof HTMLProgressElement)) return
  bar.max = total
  bar.value = done
}

function saySize(bytes: number): void {
  const status = part('offline-status')
  if (status === null) return
  status.append(` ${fill(status.dataset.size ?? '', { size: formatMegabytes(localeHere(), bytes) })}`)
}

async function setUp(choice: HTMLElement): Promise<void> {
  if (serviceWorkers() === undefined) return show(choice, 'impossible')
  show(choice, 'busy')
  let bytes = 0
  const isReady = await setUpOffline((progress) => {
    bytes = progress.bytes
    if (choice.dataset.state === 'busy') showProgress(progress)
  })
  if (choice.dataset.state !== 'busy') return
  show(choice, isReady ? 'ready' : 'failed')
  if (isReady && bytes > 0) saySize(bytes)
}

/** The guide without internet: a choice, because it leaves a trace on the device. */
export function startOfflineChoice(): void {
  const choice = part('offline')
  if (choice === null) return
  void serviceWorkers()
    ?.getRegistration()
    .then((found) => found?.active && show(choice, 'ready'))
  void removeInterrupted().catch(() => {})
  onPress('offline-start', () => {
    if (choice.dataset.state !== 'busy') void setUp(choice)
  })
  onPress('offline-remove', () => void removeOffline().then(() => show(choice, 'removed')))
}
