// npm run dev [-- --port 3001]
// The development server of Next. Pages, forms and the scripts of the static pages work as in a build; the content
// policy, the headers and the offline worker exist in a build only ("npm run preview").
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, root } from './ensure-installed.mjs'

ensureInstalled()
const next = join(root, 'node_modules/next/dist/bin/next')
const { status } = spawnSync(process.execPath, [next, 'dev', ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
