import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { type Findings, PEOPLE, RULES, type Rule, type Test } from './eligibility'

const OPERATORS = { '=': 'equal', '>=': 'greaterThanInclusive', '<': 'lessThan' }
const conditionOf = ([fact, compares, value]: Test) => ({ fact, operator: OPERATORS[compares], value })

/** Met and not met as named conditions, which the rules for statuses and outcome refer to. */
function engineOf(rules: readonly Rule[]): Engine {
  const engine = new Engine()
  const met = ({ id }: Rule) => ({ condition: `${id} met` })
  const notMet = ({ id }: Rule) => ({ condition: `${id} not-met` })
  const canFail = rules.filter((rule) => rule.notMet.length > 0)
  for (const rule of rules) engine.setCondition(met(rule).condition, { all: rule.met.map(conditionOf) })
  for (const rule of canFail)
    engine.setCondition(notMet(rule).condition, { any: rule.notMet.map(conditionOf) })
  engine.setCondition('open', { all: rules.map(met) })
  engine.setCondition('closed', { any: canFail.filter(({ isHard }) => isHard).map(notMet) })

  const addRule = (conditions: TopLevelCondition, type: string, id: string) =>
    engine.addRule({ conditions, event: { type, params: { id } } })
  for (const rule of rules) addRule(met(rule), 'met', rule.id)
  for (const rule of canFail) addRule(notMet(rule), 'not-met', rule.id)
  addRule({ condition: 'open' }, 'can-apply', 'outcome')
  addRule({ condition: 'closed' }, 'other-route', 'outcome')
  return engine
}

/** Engines are made once; only the runs are measured. */
export function withJsonRulesEngine(): () => Promise<Findings> {
  const engines = {
    partner: engineOf(RULES.partner),
    child: engineOf(RULES.child),
    parent: engineOf(RULES.parent),
  }
  return async () => {
    const findings: Findings = {}
    for (const { id, relation, facts } of PEOPLE) {
      const { events } = await engines[relation].run(facts)
      const found = new Map(events.map(({ type, params }) => [params?.id, type]))
      findings[id] = {
        outcome: found.get('outcome') ?? 'get-advice',
        statuses: Object.fromEntries(
          RULES[relation].map((rule) => [rule.id, found.get(rule.id) ?? 'unknown']),
        ),
      }
    }
    return findings
  }
}
