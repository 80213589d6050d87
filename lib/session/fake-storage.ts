/** Test-only: a browser's storage that can be made to fail. */
export class FakeStorage {
  kept = new Map<string, string>()
  writes = 0
  failsFrom = Number.POSITIVE_INFINITY
  failsUntil = Number.POSITIVE_INFINITY
  getItem(key: string) {
    return this.kept.get(key) ?? null
  }
  setItem(key: string, value: string) {
    this.writes += 1
    if (this.writes >= this.failsFrom && this.writes < this.failsUntil)
      throw new DOMException('full', 'QuotaExceededError')
    this.kept.set(key, value)
  }
  removeItem(key: string) {
    this.kept.delete(key)
  }
}
