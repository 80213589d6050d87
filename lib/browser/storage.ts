/** Storage, messages between tabs and random numbers, guarded: a small file, which the script of the way out in every page has too. */

export interface StorageDoor {
  /** The storage of this tab: null where nothing is stored or it cannot be read. */
  readTab: (key: string) => string | null
  /** Null removes. False when the browser refuses. */
  writeTab: (key: string, text: string | null) => boolean
  /** The storage of the device, shared by all tabs. */
  readDevice: (key: string) => string | null
  writeDevice: (key: string, text: string | null) => boolean
  /** Hears what other tabs post, and returns how to post to them. */
  openChannel: (hear: (message: unknown) => void) => (message: unknown) => void
  /** A random name, for a case or a wipe. It says nothing about either. */
  randomId: () => string
}

const CHANNEL = 'nareis'

function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}

const storeIn = (storage: () => Storage, key: string, text: string | null): boolean =>
  attempt(() => {
    if (text === null) storage().removeItem(key)
    else storage().setItem(key, text)
    return true
  }, false)

const tab = () => window.sessionStorage
const device = () => window.localStorage

function openChannel(hear: (message: unknown) => void): (message: unknown) => void {
  // Firefox has the constructor and throws when cookies are blocked.
  const channel = attempt(() => new BroadcastChannel(CHANNEL), null)
  if (channel === null) return () => {}
  channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(data)
  return (message) => attempt(() => channel.postMessage(message), undefined)
}

/** Only `getRandomValues` is there on plain http. */
function randomId(): string {
  const numbers = attempt(
    () => crypto.getRandomValues(new Uint32Array(3)),
    Uint32Array.from({ length: 3 }, () => Math.random() * 2 ** 32),
  )
  return [...numbers].map((number) => number.toString(36)).join('')
}

export const storageDoor: StorageDoor = {
  readTab: (key) => attempt(() => tab().getItem(key), null),
  writeTab: (key, text) => storeIn(tab, key, text),
  readDevice: (key) => attempt(() => device().getItem(key), null),
  writeDevice: (key, text) => storeIn(device, key, text),
  openChannel,
  randomId,
}
