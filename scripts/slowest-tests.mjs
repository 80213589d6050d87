/** The slowest tests of a run, from the JSON reports of vitest and Playwright. */
import { relative } from 'node:path'
import { root } from './ensure-installed.mjs'

/** Each test of vitest's report: its title and how long it took. */
export const unitTests = ({ testResults }) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      title: `${relative(root, name)}: ${fullName}`,
      milliseconds: duration ?? 0,
    })),
  )

/** Each test of Playwright's report; suites hold specs and other suites. */
export const browserTests = ({ suites }) => (suites ?? []).flatMap((suite) => testsOf(suite, ''))

function testsOf({ file, title, specs = [], suites = [] }, before) {
  const path = before === '' ? `e2e/${file}:` : `${before} ${title}`
  return [
    ...specs.map((spec) => ({
      title: `${path} ${spec.title}`,
      milliseconds: spec.tests
        .flatMap(({ results }) => results)
        .reduce((sum, { duration }) => sum + duration, 0),
    })),
    ...suites.flatMap((suite) => testsOf(suite, path)),
  ]
}

/** One line for each of the slowest ten, and one above them; none when nothing was timed. */
export function slowest(tests, count = 10) {
  const last = tests.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, count)
  const lines = last.map(
    ({ title, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${title}`,
  )
  return lines.length === 0 ? [] : [`The slowest ${lines.length} tests:`, ...lines]
}
