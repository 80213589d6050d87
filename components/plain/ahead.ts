import { part } from './held'

/** The connection of the device is slow, or its owner asked to save data. A browser that does not tell is neither. */
function isDear(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined
  if (typeof connection !== 'object' || connection === null) return false
  const isSaving = 'saveData' in connection && connection.saveData === true
  const isSlow = 'effectiveType' in connection && /2g$/.test(String(connection.effectiveType))
  return isSaving || isSlow
}

const NEEDED = /<script src="([^"]+)" async|<link rel="stylesheet" href="([^"]+)"/g

/** What a page needs in a browser of today: its scripts and its styles. */
export const neededBy = (html: string): string[] =>
  [...html.matchAll(NEEDED)].flatMap(([, script, style]) => script ?? style ?? [])

/** What is on its way comes to its end when somebody goes on meanwhile: the next page does not ask for it again. */
const fetchLow = (address: string) => fetch(address, { priority: 'low', keepalive: true })

async function fetchAhead(page: string): Promise<void> {
  try {
    const html = await (await fetchLow(page)).text()
    await Promise.all(neededBy(html).map(async (file) => (await fetchLow(file)).arrayBuffer()))
  } catch {
    // Nothing is lost: the next page fetches what it needs itself.
  }
}

/** While the start is read, the first question and what it needs come to the cache of the browser. */
export function startAhead(): void {
  const link = part('begin')
  if (!(link instanceof HTMLAnchorElement) || !navigator.onLine || isDear()) return
  const begin = () => void fetchAhead(link.href)
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin)
}
