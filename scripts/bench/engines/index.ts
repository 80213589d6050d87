/** The public interface of the bench: the same nine people through our rules and through two engines. */
import { assess } from '@/lib/rules'
import { decide } from '@/lib/rules/decide'
import { lawInForce } from '@/lib/rules/laws'
import { type Findings, RULES } from './eligibility'
import { FAMILY, familyOf, ON } from './family'

export { familyOf } from './family'
export { withJsonRulesEngine } from './with-json-rules-engine'
export { withPublicodes } from './with-publicodes'

/** Everything: outcomes, papers, deadlines, fees and steps. */
export const assessFamily = () => assess(FAMILY, { on: ON })

/** The same for this many people. */
export const assessFamilyOf = (count: number) => {
  const file = familyOf(count)
  return () => assess(file, { on: ON })
}

/** What the engines are asked too: the status of each condition and the outcome, but from dates and answers. */
export const decideFamily = () => decide(FAMILY, lawInForce(ON), ON)

const ENGINE_RULES = Object.values(RULES).flatMap((rules) => rules.map(({ id }) => id as string))

/** What `assess` finds of what the engines weigh. */
export const findingsOfAssess = (): Findings =>
  Object.fromEntries(
    assessFamily().members.map(({ id, outcome, conditions }) => {
      const weighed = conditions.filter((condition) => ENGINE_RULES.includes(condition.id))
      return [id, { outcome, statuses: Object.fromEntries(weighed.map((item) => [item.id, item.status])) }]
    }),
  )
