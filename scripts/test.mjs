import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installPoppler, installTestBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { ensureInstalled, root } from './ensure-installed.mjs'
import { installPrograms } from './programs.mjs'

const PASSED = { passed: 1, failed: 0 }
const FAILED = { passed: 0, failed: 1 }

async function test() {
  ensureInstalled()
  mkdirSync(join(root, '.cache'), { recursive: true })
  const settings = tsconfig()
  const results = [lint(), types(), unit()]
  if (!process.argv.includes('--unit')) results.push(await pages(settings))
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  process.exitCode = failed > 0 ? 1 : 0
  console.log(`${passed} passed, ${failed} failed`)
}

function lint() {
  return outcome(run('@biomejs/biome/bin/biome', ['ci', '.']))
}

function types() {
  return outcome(run('next/dist/bin/next', ['typegen']) && run('typescript/bin/tsc', ['--noEmit']))
}

function unit() {
  const report = join(root, '.cache', 'vitest.json')
  rmSync(report, { force: true })
  const isGreen = run('vitest/vitest.mjs', [
    'run',
    '--config=scripts/vitest.config.mjs',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const { numTotalTests, numPassedTests, testResults } = read(report) ?? {
    numTotalTests: 0,
    numPassedTests: 0,
  }
  const brokenFiles = testResults?.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return counted(isGreen, numPassedTests, numTotalTests - numPassedTests + (brokenFiles?.length ?? 0))
}

async function pages(settings) {
  try {
    await build()
    const untouched = outcome(settings === tsconfig(), 'The build changed tsconfig.json.')
    const journeys = browse()
    return { passed: 1 + untouched.passed + journeys.passed, failed: untouched.failed + journeys.failed }
  } catch (error) {
    return outcome(false, error.message)
  }
}

function browse() {
  const report = join(root, '.cache', 'playwright.json')
  installPoppler()
  installPrograms()
  rmSync(report, { force: true })
  const isGreen = run(
    '@playwright/test/cli.js',
    ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json'],
    {
      CHROME_PATH: installTestBrowser(),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  )
  const stats = read(report)?.stats ?? { expected: 0, unexpected: 0, skipped: 0, flaky: 0 }
  return counted(isGreen, stats.expected, stats.unexpected + stats.skipped + stats.flaky)
}

// A runner that ran nothing, or fell over without naming a test, is a failure too.
function counted(isGreen, passed, failed) {
  const isHollow = passed + failed === 0 || (!isGreen && failed === 0)
  return { passed, failed: isHollow ? failed + 1 : failed }
}

function outcome(isGood, complaint) {
  if (!isGood && complaint) console.error(complaint)
  return isGood ? PASSED : FAILED
}

function run(program, options, env = {}) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...options], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status === 0
}

function read(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
}

function tsconfig() {
  return readFileSync(join(root, 'tsconfig.json'), 'utf8')
}

test().catch((error) => {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
})
