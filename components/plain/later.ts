/** Scripts that few visits need. The build writes their addresses beside the one of the first script. */
const { currentScript } = document

const asked = new Map<string, Promise<void>>()

/** Fetches the script of this name, once. Done as soon as it has run, or did not come: the page is read without it. */
export function fetchLater(name: string): Promise<void> {
  const known = asked.get(name)
  if (known) return known
  const fetched = new Promise<void>((resolve) => {
    const script = document.createElement('script')
    script.src = (currentScript instanceof HTMLScriptElement && currentScript.dataset[name]) || ''
    for (const end of ['load', 'error']) script.addEventListener(end, () => resolve())
    document.head.append(script)
  })
  asked.set(name, fetched)
  return fetched
}
