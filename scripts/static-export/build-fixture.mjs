/** Builds the fixture with the installed Next, so that the tests of the export see what this Next really writes. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../ensure-installed.mjs'

/** Returns the folder of the project, with its export in `out`. Below the root, where its packages are. */
export function buildFixture() {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, '.cache', 'export-fixture-'))
  cpSync(join(import.meta.dirname, 'fixture'), folder, { recursive: true })
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/next/dist/bin/next'), 'build'],
    {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', FIXTURE_ROOT: root },
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`The fixture could not be built:\n${stdout}${stderr}`)
  return folder
}
