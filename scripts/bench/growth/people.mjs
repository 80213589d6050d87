/** The rules and the result page for one person, for nine and for fifty. */
import { importSource } from '../load-typescript.mjs'
import { resultPaintedMs } from '../pages/result-page.mjs'
import { ratesOf } from '../rates.mjs'
import { median, told } from '../verdict.mjs'
import { inProportion } from './in-proportion.mjs'

const COUNTS = [1, 9, 50]

export async function peopleRows({ folder, site, browser }) {
  const { assessFamilyOf, familyOf } = await importSource(
    folder,
    'people',
    "export * from './scripts/bench/engines'",
  )
  const rates = await ratesOf(Object.fromEntries(COUNTS.map((count) => [count, assessFamilyOf(count)])))
  const assessed = COUNTS.map((count) => 1000 / median(rates[count]))
  const painted = []
  for (const count of COUNTS) painted.push(await resultPaintedMs(await browser(), site, familyOf(count)))
  return [...rowsOf('assess', assessed), ...rowsOf('result page, processor 6 times slower', painted)]
}

/** Milliseconds by count; and each step, which may take as many times as long as there are more people. */
function rowsOf(name, times) {
  const steps = COUNTS.slice(1).map((count, i) =>
    inProportion(`${name}: ${count} people to ${COUNTS[i]}`, {
      more: times[i + 1],
      less: times[i],
      times: count / COUNTS[i],
    }),
  )
  return [...COUNTS.map((count, i) => told(`${name}: ${count} of the family`, times[i], 'ms')), ...steps]
}
