import { usesIn, type WordId } from '@/lib/words'

/**
 * The words of the list that a part uses and no part above it does. `place` stands in the part, and keeps there what
 * it found, for the parts below. Parts are looked at from top to bottom.
 */
export function firstUsedIn(place: HTMLElement): WordId[] {
  const text = [...(place.parentElement?.children ?? [])]
    .filter((beside) => beside !== place)
    .map((beside) => beside.textContent)
    .join(' ')
  const places = [...document.querySelectorAll<HTMLElement>('[data-part-words]')]
  const above = new Set(
    places.slice(0, places.indexOf(place)).flatMap(({ dataset }) => (dataset.partWords ?? '').split(' ')),
  )
  const found = [...new Set(usesIn(text).map(({ id }) => id))].filter((id) => !above.has(id))
  place.dataset.partWords = found.join(' ')
  return found
}
