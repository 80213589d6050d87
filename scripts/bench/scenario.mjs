import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../ensure-installed.mjs'

/** A scenario of the tests by its name: its case, and the day on which it is assessed. */
export const scenarioOf = (name) =>
  JSON.parse(readFileSync(join(root, 'lib/scenarios', `${name}.json`), 'utf8'))
