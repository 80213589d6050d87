/** Whether the page has given way to words that say so. They say what a notice about a missing script would: one alert is enough. */
let isShown = false
let listeners: (() => void)[] = []

export const trouble = {
  subscribe(listener: () => void): () => void {
    listeners = [...listeners, listener]
    return () => {
      listeners = listeners.filter((each) => each !== listener)
    }
  },
  get: (): boolean => isShown,
  getOnServer: (): boolean => false,
  show(isNow: boolean): void {
    isShown = isNow
    for (const listener of listeners) listener()
  },
}
