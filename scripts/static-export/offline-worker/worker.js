/*
 * The worker of somebody who chose to use the guide without internet. `write-workers.mjs` puts CACHE, FILES and BYTES
 * before this: one build, whole. Everything is answered from that build, and a newer one waits until it is asked for.
 */
const OURS = 'nareis-offline-'
const AT_ONCE = 4
let isStopped = false

self.addEventListener('install', (event) => event.waitUntil(fill()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('message', (event) => obey(event))
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  if (origin !== self.location.origin || !['GET', 'HEAD'].includes(event.request.method)) return
  event.respondWith(answer(event.request, pathname))
})

async function fill() {
  const cache = await caches.open(CACHE)
  try {
    for (let done = 0; done < FILES.length; done += AT_ONCE) {
      await tell(done)
      await Promise.all(FILES.slice(done, done + AT_ONCE).map((file) => keep(cache, file)))
      if (isStopped) throw new Error('stopped')
    }
    await tell(FILES.length)
  } catch (error) {
    await caches.delete(CACHE)
    throw error
  }
}

// The browser holds each file to its hash, so that two builds never mix. A redirect that was kept could not be
// given to a visitor: browsers refuse it as the answer to a move.
async function keep(cache, [path, integrity]) {
  const response = await fetch(path, { cache: 'reload', integrity })
  if (!response.ok || response.redirected) throw new Error(`cannot keep ${path}`)
  await cache.put(path, response)
}

async function tell(done) {
  const message = { type: 'progress', done, total: FILES.length, bytes: BYTES }
  for (const page of await self.clients.matchAll({ type: 'window', includeUncontrolled: true }))
    page.postMessage(message)
}

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE)
  await Promise.all(old.map((name) => caches.delete(name)))
  await self.clients.claim()
}

// Only what a page of this site says, and only these two words.
function obey({ origin, data }) {
  if (origin !== self.location.origin) return
  if (data === 'activate') self.skipWaiting()
  if (data === 'stop') isStopped = true
}

// By the path alone: the framework and the icon add a query. Looking into a cache that was wiped must not make it.
async function answer(request, path) {
  const look = (place) => caches.match(place, { cacheName: CACHE, ignoreVary: true })
  const kept = await look(path)
  if (kept) return kept
  // Pages are fetched ahead in parts. There is nothing to fetch: the framework takes the whole page when it is opened.
  if (path.includes('/__next.')) return new Response(null, { status: 204 })
  if (request.mode === 'navigate' && (await look(`${path}/`))) return Response.redirect(`${path}/`, 308)
  return fetch(request)
}
