import { join } from 'node:path'
import { build } from './build.mjs'
import { root } from './ensure-installed.mjs'

async function start() {
  const port = portOf(process.env.PORT || '3000')
  await build({ quiet: true })
  // Only now: the server's own packages may just have been installed.
  const { startServer } = await import('./serve.mjs')
  const server = await startServer({ port, host: process.env.HOST || '127.0.0.1', root: join(root, 'out') })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, server.close)
  console.log(`Ready: ${server.url}`)
}

function portOf(text) {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65535)
    throw new Error(`PORT must be a number from 0 to 65535, not "${text}".`)
  return port
}

start().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
