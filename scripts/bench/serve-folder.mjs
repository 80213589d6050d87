/** Serves a folder of files with the own server, in a process of its own, so that measuring does not slow it down. */
import { once } from 'node:events'
import { realpathSync } from 'node:fs'
import { startServer } from '../serve.mjs'
import { startChild } from './child.mjs'

/** The address at which a folder is served, and how to end that. */
export async function startFolder(folder) {
  const { child, end } = startChild(process.execPath, [import.meta.filename, folder])
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('The server of the benchmark did not start.'))),
  ])
  return { url: String(line).trim(), end }
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  const { url } = await startServer({ port: 0, root: process.argv[2] })
  console.log(url)
}
