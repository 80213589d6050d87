// npm run test:e2e [-- e2e/one.spec.ts ...]
// Builds when anything changed since the last build, then runs the browser tests: all of them, or those that are named.
import { runBrowserTests } from './run-browser-tests.mjs'

runBrowserTests(process.argv.slice(2)).then(
  (isGreen) => {
    process.exitCode = isGreen ? 0 : 1
  },
  (error) => {
    console.error(error.message)
    process.exitCode = 1
  },
)
