import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './ensure-installed.mjs'

/** Runs a program of an installed package, with its output on the terminal. True when it succeeded. */
export function runProgram(program, options, env = {}) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...options], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return status === 0
}

/** A report that a program wrote; undefined when it wrote none. */
export const readReport = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)
