// npm run bench
// How fast the rules are beside two rules engines that do the plain part of the same work: the status of each
// nareis condition (met, not-met, unknown) and the outcome, for a family of nine. Rounds take turns, so that a busy machine is
// busy for all. Exit 1 when a budget is missed or somebody disagrees.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root } from './ensure-installed.mjs'

const ROUNDS = 9
const ROUND_MS = 300
const STARTS = 7
/** Evaluations of ours for one of theirs, and milliseconds over the start of node itself. */
const BUDGET = { 'json-rules-engine 7.3.1': 50, 'publicodes 1.10.3': 300, coldStartMs: 500 }

async function loadBench() {
  const { buildSync } = await import('esbuild')
  const outfile = join(root, '.cache', 'bench.mjs')
  mkdirSync(join(root, '.cache'), { recursive: true })
  buildSync({
    entryPoints: [join(root, 'lib/rules/bench/index.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Evaluations a second over one round. */
async function round(evaluate) {
  let count = 0
  const start = performance.now()
  while (performance.now() - start < ROUND_MS) {
    for (let i = 0; i < 5; i += 1) await evaluate()
    count += 5
  }
  return (1000 * count) / (performance.now() - start)
}

/** Where an engine finds something else than `assess`. */
function disagreements(ours, theirs) {
  return Object.entries(ours).flatMap(([id, { outcome, statuses }]) => {
    const wrong = Object.keys(statuses).filter((rule) => theirs[id].statuses[rule] !== statuses[rule])
    return [...wrong, ...(theirs[id].outcome === outcome ? [] : ['outcome'])].map((what) => `${id} ${what}`)
  })
}

function coldStart() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'case.json')
  writeFileSync(file, '{ "version": 1 }')
  const took = (options) => {
    const start = performance.now()
    const { status } = spawnSync(process.execPath, options, { cwd: root, stdio: 'ignore' })
    if (status !== 0) throw new Error(`node ${options.join(' ')} ended with ${status}.`)
    return performance.now() - start
  }
  const starts = Array.from({ length: STARTS }, () => ({
    bare: took(['--eval', '0']),
    full: took(['scripts/assess.mjs', file, '--on', '2026-11-21']),
  }))
  rmSync(folder, { recursive: true })
  return median(starts.map(({ full }) => full)) - median(starts.map(({ bare }) => bare))
}

let isOver = false
const verdict = (isWithin) => {
  isOver ||= !isWithin
  return isWithin ? 'within budget' : 'OVER BUDGET'
}
const say = (name, figure, rest = '') => console.log(`${name.padEnd(44)}${figure.padStart(12)}  ${rest}`)

async function bench() {
  ensureInstalled()
  const { assessFamily, decideFamily, findingsOfAssess, withJsonRulesEngine, withPublicodes } =
    await loadBench()
  const engines = { 'json-rules-engine 7.3.1': withJsonRulesEngine(), 'publicodes 1.10.3': withPublicodes() }
  for (const [name, evaluate] of Object.entries(engines)) {
    const wrong = disagreements(findingsOfAssess(), await evaluate())
    if (wrong.length > 0) throw new Error(`${name} disagrees with assess on ${wrong.join(', ')}.`)
  }

  const runners = { everything: assessFamily, decisions: decideFamily, ...engines }
  for (const evaluate of Object.values(runners)) await round(evaluate)
  const rates = Object.fromEntries(Object.keys(runners).map((name) => [name, []]))
  for (let i = 0; i < ROUNDS; i += 1)
    for (const [name, evaluate] of Object.entries(runners)) rates[name].push(await round(evaluate))

  const whole = (number) => Math.round(number).toLocaleString('en-GB')
  console.log(`A family of nine, evaluations a second, median of ${ROUNDS} rounds in turn. All agree.`)
  say('assess: outcomes, papers, deadlines, steps', whole(median(rates.everything)))
  say('of that: conditions, outcomes', whole(median(rates.decisions)))
  for (const name of Object.keys(engines)) {
    const times = (ours) => median(rates[ours].map((rate, i) => rate / rates[name][i]))
    const ratio = times('decisions')
    const budget = `ours ${whole(ratio)} times as fast (at least ${BUDGET[name]}: ${verdict(ratio >= BUDGET[name])})`
    say(
      `${name}: conditions, outcomes`,
      whole(median(rates[name])),
      `${budget}, with everything ${whole(times('everything'))}`,
    )
  }
  const extra = coldStart()
  say(
    'cold start of the command line over node',
    `${whole(extra)} ms`,
    `(under ${BUDGET.coldStartMs} ms: ${verdict(extra < BUDGET.coldStartMs)})`,
  )
  process.exitCode = isOver ? 1 : 0
}

bench().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
