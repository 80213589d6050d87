/**
 * The kept checks with a new one: every page of a source as it is today. A page that could not be read is a reason
 * to keep the old check; it is told by its address.
 */
export function recordCheck(checks, { id, pages, day }) {
  const unread = pages.filter(({ fingerprint }) => fingerprint === undefined).map(({ address }) => address)
  if (unread.length > 0) return { checks, unread }
  const fingerprints = Object.fromEntries(pages.map(({ address, fingerprint }) => [address, fingerprint]))
  const next = { ...checks, [id]: { checkedOn: day, pages: fingerprints } }
  return { checks: Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1))), unread }
}
