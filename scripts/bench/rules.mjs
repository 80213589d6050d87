/**
 * How fast the rules are beside two rules engines that do the plain part of the same work: the status of each nareis
 * condition (met, not-met, unknown) and the outcome, for a family of nine. It is an error when somebody disagrees.
 */
import { coldStart } from './cold-start.mjs'
import { importSource } from './load-typescript.mjs'
import { ratesOf } from './rates.mjs'
import { atLeast, atMost, median, told } from './verdict.mjs'

/** Evaluations of ours for one of theirs, and starts of node in the time of one start of the command line. */
const BUDGETS = { 'json-rules-engine 7.3.1': 50, 'publicodes 1.10.3': 300 }
const NODE_STARTS = 10

export async function rules({ folder }) {
  const bench = await importSource(folder, 'rules', "export * from './scripts/bench/engines'")
  const engines = {
    'json-rules-engine 7.3.1': bench.withJsonRulesEngine(),
    'publicodes 1.10.3': bench.withPublicodes(),
  }
  await refuseDisagreement(bench.findingsOfAssess(), engines)

  const rates = await ratesOf({ everything: bench.assessFamily, decisions: bench.decideFamily, ...engines })
  const cold = coldStart(folder)
  const names = Object.keys(engines)
  const times = (ours, name) => median(rates[ours].map((rate, i) => rate / rates[name][i]))
  return {
    title: 'the rules beside other engines, a family of nine, evaluations a second; all agree',
    rows: [
      told('assess: outcomes, papers, deadlines, steps', median(rates.everything), 'a second'),
      told('of that: conditions and outcomes, explained', median(rates.decisions), 'a second'),
      ...names.map((name) => told(`${name}: conditions and outcomes`, median(rates[name]), 'a second')),
      ...names.map((name) =>
        atLeast(`conditions and outcomes, ours to ${name}`, times('decisions', name), BUDGETS[name], 'times'),
      ),
      ...names.map((name) => told(`with everything, ours to ${name}`, times('everything', name), 'times')),
      told('cold start of the command line', cold.ms, 'ms'),
      atMost('cold start of the command line to that of node', cold.times, NODE_STARTS, 'times'),
    ],
  }
}

async function refuseDisagreement(ours, engines) {
  for (const [name, evaluate] of Object.entries(engines)) {
    const wrong = disagreements(ours, await evaluate())
    if (wrong.length > 0) throw new Error(`${name} disagrees with assess on ${wrong.join(', ')}.`)
  }
}

/** Where an engine finds something else than `assess`. */
export function disagreements(ours, theirs) {
  return Object.entries(ours).flatMap(([id, { outcome, statuses }]) => {
    const wrong = Object.keys(statuses).filter((rule) => theirs[id].statuses[rule] !== statuses[rule])
    return [...wrong, ...(theirs[id].outcome === outcome ? [] : ['outcome'])].map((what) => `${id} ${what}`)
  })
}
