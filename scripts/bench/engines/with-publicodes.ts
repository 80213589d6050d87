import Engine from 'publicodes'
import { type Findings, PEOPLE, RULES, type Rule, type Test } from './eligibility'

/** Names in publicodes are words: `familyStill` becomes `family still`. */
const words = (name: string) =>
  name.replaceAll('-', ' ').replaceAll(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`)
const quoted = (value: string | number) => (typeof value === 'string' ? `'${value}'` : value)
const expression = ([fact, compares, value]: Test) => `${words(fact)} ${compares} ${quoted(value)}`

const FACTS = [...new Set(PEOPLE.flatMap(({ facts }) => Object.keys(facts)))]

const definition = ({ id, met, notMet }: Rule) => [
  `rule ${words(id)}`,
  {
    variations: [
      { si: { 'toutes ces conditions': met.map(expression) }, alors: quoted('met') },
      ...(notMet.length === 0
        ? []
        : [{ si: { 'une de ces conditions': notMet.map(expression) }, alors: quoted('not-met') }]),
      { sinon: quoted('unknown') },
    ],
  },
]

const is = (rules: readonly Rule[], status: string) =>
  rules.map(({ id }) => `rule ${words(id)} = ${quoted(status)}`)

/** Closed, open to all, or a question for an adviser. */
const outcome = ([relation, rules]: [string, readonly Rule[]]) => [
  `outcome ${relation}`,
  {
    variations: [
      {
        si: {
          'une de ces conditions': is(
            rules.filter(({ isHard }) => isHard),
            'not-met',
          ),
        },
        alors: quoted('other-route'),
      },
      { si: { 'toutes ces conditions': is(rules, 'met') }, alors: quoted('can-apply') },
      { sinon: quoted('get-advice') },
    ],
  },
]

/** The engine is made once; only setting situations and evaluating are measured. */
export function withPublicodes(): () => Findings {
  const engine = new Engine({
    ...Object.fromEntries(FACTS.map((fact) => [words(fact), null])),
    ...Object.fromEntries([...RULES.partner, ...RULES.child, ...RULES.parent].map(definition)),
    ...Object.fromEntries(Object.entries(RULES).map(outcome)),
  })
  return () => {
    const findings: Findings = {}
    for (const { id, relation, facts } of PEOPLE) {
      engine.setSituation(
        Object.fromEntries(Object.entries(facts).map(([fact, value]) => [words(fact), quoted(value)])),
      )
      const found = (name: string) => engine.evaluate(name).nodeValue
      findings[id] = {
        outcome: found(`outcome ${relation}`),
        statuses: Object.fromEntries(
          RULES[relation].map((rule) => [rule.id, found(`rule ${words(rule.id)}`)]),
        ),
      }
    }
    return findings
  }
}
