/** Lets the tests import JSON as the bundler does: without saying each time that it is JSON. */
import { readFile } from 'node:fs/promises'

export async function load(url, context, nextLoad) {
  if (!url.endsWith('.json')) return nextLoad(url, context)
  const source = `export default ${await readFile(new URL(url), 'utf8')}`
  return { format: 'module', source, shortCircuit: true }
}
