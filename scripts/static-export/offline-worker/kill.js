/*
 * Takes the guide off every device that kept it: copied over `sw.js` when a release turns out to be bad. The pages
 * that stand open are loaded again from the server; their answers are kept by the tab.
 */
const OURS = 'nareis-offline-'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(leave()))

async function leave() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(OURS))
  await Promise.all(ours.map((name) => caches.delete(name)))
  await self.registration.unregister()
  const pages = await self.clients.matchAll({ type: 'window' })
  // Not waited for: the page is loaded only after this worker has done its work.
  for (const page of pages) page.navigate(page.url)
}
