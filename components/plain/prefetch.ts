import { isOnline } from '@/lib/browser/capabilities'
import { part } from './held'

/** The connection of the device is slow, or its owner asked to save data. A browser that does not tell is neither. */
function isDear(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined
  if (typeof connection !== 'object' || connection === null) return false
  const isSaving = 'saveData' in connection && connection.saveData === true
  const isSlow = 'effectiveType' in connection && /2g$/.test(String(connection.effectiveType))
  return isSaving || isSlow
}

/** Not those for old browsers: they have no `async`. */
const NEEDED = /<script src="([^"]+)" async|<link rel="stylesheet" href="([^"]+)"/g

/**
 * What a page needs in a browser of today: its scripts and its styles. Found by a pattern, because no script of this
 * project may make HTML from text (`scripts/structure/source-gates.mjs`); `e2e/plain.spec.ts` compares it with the build.
 */
export const neededBy = (html: string): string[] =>
  [...html.matchAll(NEEDED)].flatMap(([, script, style]) => script ?? style ?? [])

/**
 * `keepalive` lets a request finish after somebody has opened the next page, which then finds the file in the cache.
 */
const fetchLow = (address: string) => fetch(address, { priority: 'low', keepalive: true })

async function prefetch(page: string): Promise<void> {
  try {
    const html = await (await fetchLow(page)).text()
    await Promise.all(neededBy(html).map(async (file) => (await fetchLow(file)).arrayBuffer()))
  } catch {
    // Ignored: the next page fetches what it needs itself.
  }
}

/** Prefetches the first question with its scripts and styles while the start page is read. */
export function prefetchFirstQuestion(): void {
  const link = part('begin')
  if (!(link instanceof HTMLAnchorElement) || !isOnline() || isDear()) return
  const begin = () => void prefetch(link.href)
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin)
}
