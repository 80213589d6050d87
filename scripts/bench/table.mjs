/** The lines of a part as a table of markdown, which also reads well in a terminal. */

const HEAD = { name: 'what', figure: 'figure', budget: 'budget', verdict: 'verdict' }
const COLUMNS = Object.keys(HEAD)

export function tableOf(rows) {
  const widths = Object.fromEntries(
    COLUMNS.map((column) => [column, Math.max(3, ...[HEAD, ...rows].map((row) => row[column].length))]),
  )
  const line = (row) => `| ${COLUMNS.map((column) => row[column].padEnd(widths[column])).join(' | ')} |`
  const rule = `|${COLUMNS.map((column) => '-'.repeat(widths[column] + 2)).join('|')}|`
  return [line(HEAD), rule, ...rows.map(line)].join('\n')
}

/** A part with its title, on what it was measured, and the table. */
export const sectionOf = (part, { title, rows, notes = [] }, measuredOn) =>
  [`## ${part}: ${title}`, measuredOn, tableOf(rows), ...notes].join('\n\n')

/**
 * The text of the last run with these sections in the place of the older ones of the same parts; a part that was not
 * run keeps what it said, with its own day.
 */
export function withSections(text, sections, order) {
  const older = text.split(/^(?=## )/m).filter((section) => section.startsWith('## '))
  const partOf = (section) => section.slice(3, section.indexOf(':'))
  const all = new Map([...older, ...sections].map((section) => [partOf(section), section.trim()]))
  const head = '# The last run of `npm run bench`\n\nWritten by the benchmark; do not edit.'
  return `${[head, ...order.flatMap((part) => all.get(part) ?? [])].join('\n\n')}\n`
}
