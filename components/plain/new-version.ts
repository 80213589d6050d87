/** A newer guide that waits on the device. */
import { serviceWorkers } from '@/lib/browser/capabilities'
import { loadAgain } from './load-again'

/** Tells when a newer guide is ready. Returns how to stop looking. */
export function watchVersion(isReady: () => void): () => void {
  const serviceWorker = serviceWorkers()
  const stopped = new AbortController()
  const { signal } = stopped
  void serviceWorker?.getRegistration().then((registration) => {
    if (registration === undefined) return
    const look = () => {
      if (!signal.aborted && registration.waiting && serviceWorker.controller) isReady()
    }
    const follow = () => registration.installing?.addEventListener('statechange', look, { signal })
    registration.addEventListener('updatefound', follow, { signal })
    window.addEventListener('online', () => void registration.update().catch(() => {}), { signal })
    look()
    follow()
  })
  return () => stopped.abort()
}

/** Lets the newer guide take over, and loads the page again from it. */
export async function startNewVersion(): Promise<void> {
  const serviceWorker = serviceWorkers()
  const registration = await serviceWorker?.getRegistration()
  // Another tab was first: the newer guide is there already.
  if (!serviceWorker || !registration?.waiting) return loadAgain()
  serviceWorker.addEventListener('controllerchange', loadAgain, { once: true })
  registration.waiting.postMessage('activate')
}
