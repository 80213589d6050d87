/** How long the command line takes from a cold start, over the start of node itself. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { root } from '../ensure-installed.mjs'
import { median } from './verdict.mjs'

const STARTS = 7

/** In milliseconds, the median of several starts. */
export function coldStartMs(folder) {
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
    return took(['scripts/assess.mjs', file, '--on', '2026-11-21']) - bare
  })
  return median(starts)
}
