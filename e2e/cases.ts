import type { CaseFile } from '@/lib/rules'
import { SCENARIOS, type Scenario } from '@/lib/scenarios'

export function scenario(name: string): Scenario {
  const found = SCENARIOS.find((one) => one.name === name)
  if (found === undefined) throw new Error(`No scenario ${name}`)
  return structuredClone(found)
}

/** The case of a scenario, to do with as a test likes. */
export const caseOf = (name: string): CaseFile => scenario(name).case
