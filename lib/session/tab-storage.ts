/** The tab's own storage: one text, as long as the tab lives. A browser that refuses storage has none. */

/** The key in the tab's own storage. */
export const TAB_KEY = 'nareis'

function tabStorage(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}

/** What the tab keeps; null: nothing, or nothing that can be reached. */
export function readSession(): string | null {
  try {
    return tabStorage()?.getItem(TAB_KEY) ?? null
  } catch {
    return null
  }
}

/** Keeps a text, or with null nothing from now on. False when the browser refuses. */
export function writeSession(text: string | null): boolean {
  try {
    const storage = tabStorage()
    if (text === null) storage?.removeItem(TAB_KEY)
    else storage?.setItem(TAB_KEY, text)
    return storage !== null
  } catch {
    return false
  }
}
