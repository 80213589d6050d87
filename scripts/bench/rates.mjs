/**
 * How often something can be done in a second. Runners take turns, so that load on the machine hits all of them
 * alike.
 */
import { performance } from 'node:perf_hooks'

const ROUNDS = 9
const ROUND_MS = 200

/** The rates of each runner, by its name, one number a round. The first round, which warms up, is not in them. */
export async function ratesOf(runners) {
  const rates = Object.fromEntries(Object.keys(runners).map((name) => [name, []]))
  for (const run of Object.values(runners)) await oneRound(run)
  for (let i = 0; i < ROUNDS; i += 1)
    for (const [name, run] of Object.entries(runners)) rates[name].push(await oneRound(run))
  return rates
}

async function oneRound(run) {
  let count = 0
  const start = performance.now()
  while (performance.now() - start < ROUND_MS) {
    for (let i = 0; i < 5; i += 1) await run()
    count += 5
  }
  return (1000 * count) / (performance.now() - start)
}
