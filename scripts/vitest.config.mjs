import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { rulesVersion } from './rules-version.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/[/\\]$/, '') } },
  test: {
    // A slow machine is no fault; what hangs is ended by the time limit of the whole run.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    environment: 'node',
    env: { RULES_VERSION: rulesVersion() },
    include: ['lib/**/*.test.ts', 'components/**/*.test.ts', 'scripts/**/*.test.mjs'],
    maxWorkers: 2,
  },
})
