/** How long the command line takes from a cold start, beside the start of node itself. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { root } from '../ensure-installed.mjs'
import { median } from './verdict.mjs'

const STARTS = 7

/** The median of several starts: in milliseconds, and in times that node starts and ends. */
export function coldStart(folder) {
  const file = join(folder, 'case.json')
  writeFileSync(file, '{ "version": 1 }')
  const took = (options) => {
    const start = performance.now()
    const { status } = spawnSync(process.execPath, options, { cwd: root, stdio: 'ignore' })
    if (status !== 0) throw new Error(`node ${options.join(' ')} ended with ${status}.`)
    return performance.now() - start
  }
  const starts = Array.from({ length: STARTS }, () => {
    const bare = took(['--eval', '0'])
    const ms = took(['scripts/assess.mjs', file, '--on', '2026-11-21'])
    return { ms, times: ms / bare }
  })
  return { ms: median(starts.map(({ ms }) => ms)), times: median(starts.map(({ times }) => times)) }
}
