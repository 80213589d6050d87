/** Names of months as people write them, in the languages that refugees in the Netherlands and their helpers speak. */

/**
 * Languages whose names of months the browser knows. Not those that call different months alike, as Polish and
 * Croatian do; Arabic in both ways of naming months.
 */
const LANGUAGES =
  'nl en de fr es it pt tr az ar-EG ar-SY fa ps ur ku ckb so ti am om sw ru uk hy ka sq zh'.split(' ')
/** What people write beside the names a browser knows. */
const ALSO: Readonly<Record<string, number>> = { mrt: 3, sept: 9 }

/** As it is typed, without marks, spaces and dots: août and aout are one. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}\s.,\u200c]/gu, '')
    .toLowerCase()

/** The names of a month in a language, in full and short, alone and beside a day. */
function namesOf(language: string, month: number): string[] {
  const day = new Date(Date.UTC(2026, month, 3))
  return (['long', 'short'] as const).flatMap((length) => {
    const options = { month: length, calendar: 'gregory', timeZone: 'UTC' } as const
    const besideDay = new Intl.DateTimeFormat(language, { ...options, day: 'numeric' }).formatToParts(day)
    return [
      new Intl.DateTimeFormat(language, options).format(day),
      ...besideDay.flatMap(({ type, value }) => (type === 'month' ? [value] : [])),
    ]
  })
}

/** By name; null: a name of different months in different languages, which says nothing. */
function allNames(): Map<string, number | null> {
  const months = new Map<string, number | null>(Object.entries(ALSO))
  for (const language of Intl.DateTimeFormat.supportedLocalesOf(LANGUAGES))
    for (let month = 0; month < 12; month += 1)
      for (const name of namesOf(language, month).map(plain)) {
        if (name === '' || /^\d+$/.test(name)) continue
        const known = months.get(name)
        months.set(name, known === undefined || known === month + 1 ? month + 1 : null)
      }
  return months
}

let names: Map<string, number | null> | undefined

/** The number of a month by its name in one of the main languages; null for any other text. */
export function monthNamed(text: string): number | null {
  names ??= allNames()
  return names.get(plain(text)) ?? null
}
