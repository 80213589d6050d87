/**
 * What a browser can do besides showing a page, each behind a function that never throws: a browser inside an app, an old one
 * or one with settings of its own refuses any of it, and says so in many ways.
 */

/** Prints the page as it stands. False where the browser has no way to print; one that does nothing cannot be told. */
export function print(): boolean {
  if (typeof window.print !== 'function') return false
  try {
    window.print()
    return true
  } catch {
    return false
  }
}

/** Copies a text. False when the browser refuses, or has no clipboard: on plain http, in a browser inside an app. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Hands a text or bytes to the person as a file. Nothing is sent. Whether it was kept, a browser does not tell. */
export function saveFile(
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
  type = 'application/json',
): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** `denied`: the person or the browser said no. `absent`: there is none. `broken`: there is one and it gives nothing. */
export type NoCamera = 'denied' | 'absent' | 'broken'

const REASONS: Record<string, NoCamera> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
}

/** The picture of a camera, or why there is none. Without an id it is the one that looks away from the person. */
export async function openCamera(deviceId?: string): Promise<MediaStream | NoCamera> {
  if (navigator.mediaDevices?.getUserMedia === undefined) return 'absent'
  const which = deviceId === undefined ? { facingMode: 'environment' } : { deviceId: { exact: deviceId } }
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { ...which, width: { ideal: 1280 } },
    })
  } catch (error) {
    return (error instanceof DOMException && REASONS[error.name]) || 'broken'
  }
}

/** The ids of the cameras, in the order of the browser. It names them only after one was opened. */
export async function cameraIds(): Promise<string[]> {
  try {
    const devices = await navigator.mediaDevices.enumerateDevices()
    return devices
      .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId)
      .map((each) => each.deviceId)
  } catch {
    return []
  }
}

/** Whether a picture that is drawn can be read again: Firefox with `resistFingerprinting` gives chance colours instead. */
export function canReadPictures(): boolean {
  try {
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')
    if (context === null) return false
    context.fillStyle = 'black'
    context.fillRect(0, 0, canvas.width, canvas.height)
    const { data } = context.getImageData(0, 0, 8, 8)
    return data.every((value, at) => value === (at % 4 === 3 ? 255 : 0))
  } catch {
    return false
  }
}

/** Nobody can see the page. */
export const isOutOfSight = (): boolean => document.hidden

/** The page goes out of sight or comes back. Returns how to stop listening. */
export function whenSightChanges(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}

/** False only where the device is sure that it has no network. */
export const isOnline = (): boolean => navigator.onLine

/** Undefined where the browser has no workers, on plain http, or where its settings forbid them. */
export function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    return undefined
  }
}

/** The voice of the device; undefined where it has none. */
export const speechOfDevice = (): SpeechSynthesis | undefined => window.speechSynthesis
