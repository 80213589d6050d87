// npm run preview
// Serves the pages as they were built last, with the headers of a real host. PORT and HOST choose another place.
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root } from './ensure-installed.mjs'

/** Serves `out/` until the process is told to stop. Throws one sentence when it cannot. */
export async function preview() {
  const port = portOf(process.env.PORT || '3000')
  ensureInstalled()
  // Only now: the server's own packages may just have been installed.
  const { startServer } = await import('./serve.mjs')
  const server = await startServer({ port, host: process.env.HOST || '127.0.0.1', root: join(root, 'out') })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, server.close)
  console.log(`Ready: ${server.url}`)
}

/** The port that somebody chose. Throws on what is none. */
export function portOf(text) {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65535)
    throw new Error(`PORT must be a number from 0 to 65535, not "${text}".`)
  return port
}

export function failWith(error) {
  console.error(error.message)
  process.exitCode = 1
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) preview().catch(failWith)
