import { part } from './held'

/** The connection of the device is slow, or its owner asked to save data. A browser that does not tell is neither. */
function isDear(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined
  if (typeof connection !== 'object' || connection === null) return false
  const isSaving = 'saveData' in connection && connection.saveData === true
  const isSlow = 'effectiveType' in connection && /2g$/.test(String(connection.effectiveType))
  return isSaving || isSlow
}

/** The scripts that a page names for browsers of today. */
export const scriptsIn = (html: string): string[] =>
  [...html.matchAll(/<script src="([^"]+)" async/g)].flatMap(([, address]) => address ?? [])

const fetchLow = (address: string) => fetch(address, { priority: 'low' })

async function fetchAhead(page: string): Promise<void> {
  try {
    const html = await (await fetchLow(page)).text()
    await Promise.all(scriptsIn(html).map(async (script) => (await fetchLow(script)).arrayBuffer()))
  } catch {
    // Nothing is lost: the next page fetches what it needs itself.
  }
}

/** While the start is read, the first question and its scripts come to the cache of the browser. */
export function startAhead(): void {
  const link = part('begin')
  if (!(link instanceof HTMLAnchorElement) || !navigator.onLine || isDear()) return
  const begin = () => void fetchAhead(link.href)
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin)
}
