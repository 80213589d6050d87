/** A text in lines of so many signs, for pictures, where nothing wraps by itself. A word that is longer is cut. */
export function wrapped(text: string, most: number): string[] {
  // A mark on a letter stays with its letter.
  const signsOf = (word: string) => word.match(/\P{M}\p{M}*/gu) ?? [word]
  const pieces = text
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => {
      const signs = signsOf(word)
      return Array.from({ length: Math.ceil(signs.length / most) }, (_, at) =>
        signs.slice(at * most, (at + 1) * most).join(''),
      )
    })
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + piece.length <= most)
      lines[lines.length - 1] = `${last} ${piece}`
    else lines.push(piece)
  }
  return lines
}
