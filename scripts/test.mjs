// npm test [-- --unit]
// Everything that has to pass: lint, types, unit tests, the build and the browser tests. The last line is
// "N passed, N failed"; before it come the slowest ten tests.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { ensureInstalled, root } from './ensure-installed.mjs'
import { browserReport, runBrowserTests } from './run-browser-tests.mjs'
import { readReport, runProgram } from './run-program.mjs'
import { browserTests, slowest, unitTests } from './slowest-tests.mjs'

const PASSED = { passed: 1, failed: 0, tests: [] }
const FAILED = { passed: 0, failed: 1, tests: [] }

async function test() {
  ensureInstalled()
  mkdirSync(join(root, '.cache'), { recursive: true })
  const settings = tsconfig()
  const results = [lint(), types(), unit()]
  if (!process.argv.includes('--unit')) results.push(...(await pages(settings)))
  const sum = (part) => results.reduce((total, result) => total + result[part], 0)
  process.exitCode = sum('failed') > 0 ? 1 : 0
  for (const line of slowest(results.flatMap(({ tests }) => tests))) console.log(line)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
}

function lint() {
  return outcome(runProgram('@biomejs/biome/bin/biome', ['ci', '.']))
}

function types() {
  return outcome(
    runProgram('next/dist/bin/next', ['typegen']) && runProgram('typescript/bin/tsc', ['--noEmit']),
  )
}

function unit() {
  const path = join(root, '.cache', 'vitest.json')
  rmSync(path, { force: true })
  const isGreen = runProgram('vitest/vitest.mjs', [
    'run',
    '--config=scripts/vitest.config.mjs',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path}`,
  ])
  const report = readReport(path) ?? { numTotalTests: 0, numPassedTests: 0, testResults: [] }
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numTotalTests - report.numPassedTests + brokenFiles.length
  return counted(isGreen, report.numPassedTests, failed, unitTests(report))
}

async function pages(settings) {
  try {
    await build()
    const untouched = outcome(settings === tsconfig(), 'The build changed tsconfig.json.')
    return [PASSED, untouched, await browse()]
  } catch (error) {
    return [outcome(false, error.message)]
  }
}

async function browse() {
  const isGreen = await runBrowserTests([], ['list', 'json'])
  const report = browserReport() ?? { suites: [] }
  const stats = report.stats ?? { expected: 0, unexpected: 0, skipped: 0, flaky: 0 }
  return counted(
    isGreen,
    stats.expected,
    stats.unexpected + stats.skipped + stats.flaky,
    browserTests(report),
  )
}

// A runner that ran nothing, or fell over without naming a test, is a failure too.
function counted(isGreen, passed, failed, tests) {
  const isHollow = passed + failed === 0 || (!isGreen && failed === 0)
  return { passed, failed: isHollow ? failed + 1 : failed, tests }
}

function outcome(isGood, complaint) {
  if (!isGood && complaint) console.error(complaint)
  return isGood ? PASSED : FAILED
}

function tsconfig() {
  return readFileSync(join(root, 'tsconfig.json'), 'utf8')
}

test().catch((error) => {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
})
