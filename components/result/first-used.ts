import { type GlossaryId, termsIn } from '@/lib/glossary'

/** Every piece of text beside a place, apart: the end of one line and the start of the next make no word. */
function textBeside(place: HTMLElement): string {
  const pieces: string[] = []
  const walker = document.createTreeWalker(place.parentElement ?? place, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (!place.contains(node)) pieces.push(node.textContent ?? '')
  return pieces.join(' ')
}

/**
 * The words of the list that a part uses and no part above it does. `place` stands in the part, and keeps there what
 * it found, for the parts below. Parts are looked at from top to bottom.
 */
export function firstUsedIn(place: HTMLElement): GlossaryId[] {
  const places = [
    ...(place.closest('article') ?? document).querySelectorAll<HTMLElement>('[data-part-words]'),
  ]
  const above = new Set(
    places.slice(0, places.indexOf(place)).flatMap(({ dataset }) => (dataset.partWords ?? '').split(' ')),
  )
  const used = termsIn(textBeside(place)).map(({ id }) => id)
  const found = [...new Set(used)].filter((id) => !above.has(id))
  place.dataset.partWords = found.join(' ')
  return found
}
