/** Puts the guide on the device. Loaded when somebody asks for it. */
import { serviceWorkers } from '@/lib/browser/capabilities'
import { KEPT_NAMES } from './offline'

export interface Progress {
  /** Files that are on the device. */
  done: number
  total: number
  /** What all of them take. */
  bytes: number
}

/** What a worker says of its progress; null for anything else. */
export function progressIn(data: unknown): Progress | null {
  if (typeof data !== 'object' || data === null) return null
  const { type, done, total, bytes } = data as Record<string, unknown>
  const isNumber = (value: unknown): value is number => Number.isSafeInteger(value)
  if (type !== 'progress' || !isNumber(done) || !isNumber(total) || !isNumber(bytes)) return null
  return done >= 0 && done <= total ? { done, total, bytes } : null
}

const settled = (worker: ServiceWorker) =>
  new Promise<boolean>((resolve) => {
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state === 'activated')
    }
    worker.addEventListener('statechange', look)
    look()
  })

/** Registers the worker and waits until it keeps the whole guide. False when it did not succeed. */
export async function setUpOffline(onProgress: (progress: Progress) => void): Promise<boolean> {
  const serviceWorker = serviceWorkers()
  if (serviceWorker === undefined) return false
  const hear = ({ origin, data }: MessageEvent) => {
    const progress = origin === window.location.origin ? progressIn(data) : null
    if (progress) onProgress(progress)
  }
  serviceWorker.addEventListener('message', hear)
  serviceWorker.startMessages()
  try {
    const registration = await serviceWorker.register(KEPT_NAMES.worker, { updateViaCache: 'none' })
    const worker = registration.installing ?? registration.active
    return worker !== null && (await settled(worker))
  } catch {
    return false
  } finally {
    serviceWorker.removeEventListener('message', hear)
  }
}
