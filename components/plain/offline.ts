/** What the guide leaves on a device or in a tab besides the answers, and how it is taken away. */

import { serviceWorkers } from '@/lib/browser/capabilities'
import { storageDoor } from '@/lib/browser/storage'

/** Every name under which something is kept. */
export const KEPT_NAMES = {
  /** On the device, by choice: caches whose names start like this, and the worker that fills them. */
  caches: 'nareis-offline-',
  worker: '/sw.js',
  /** In the tab, for a moment: the version of the rules before an update, and that a page was loaded again. */
  rulesBefore: 'nareis-rules',
  reloaded: 'nareis-reloaded',
} as const

/** Takes the guide off the device, also while it is being put there, and forgets the marks in the tab. */
export async function removeOffline(): Promise<void> {
  for (const name of [KEPT_NAMES.rulesBefore, KEPT_NAMES.reloaded]) storageDoor.writeTab(name, null)
  // A browser without workers, or on an address without encryption, cannot have kept anything.
  const registrations = await serviceWorkers()?.getRegistrations()
  if (registrations === undefined) return
  for (const { installing } of registrations) installing?.postMessage('stop')
  await Promise.all(registrations.map((registration) => registration.unregister()))
  await removeCaches()
}

async function removeCaches(): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(KEPT_NAMES.caches))
  await Promise.all(ours.map((name) => caches.delete(name)))
}

/** The browser was closed while the guide was put on the device: what had come is of no use without a worker. */
export async function removeInterrupted(): Promise<void> {
  const registrations = await serviceWorkers()?.getRegistrations()
  if (registrations?.length === 0) await removeCaches()
}
