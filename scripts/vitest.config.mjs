import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/[/\\]$/, '') } },
  test: {
    // A slow machine is no fault; what hangs is ended by the time limit of the whole run.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    environment: 'node',
    include: ['lib/**/*.test.ts', 'components/**/*.test.ts', 'scripts/**/*.test.mjs'],
    maxWorkers: 2,
  },
})
