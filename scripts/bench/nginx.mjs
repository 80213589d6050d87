/** nginx with the built pages, for as long as the benchmark needs it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { root } from '../ensure-installed.mjs'
import { nginxSettings } from '../nginx-settings.mjs'
import { programOf } from '../programs.mjs'
import { startChild } from './child.mjs'

const TRIES = 100

/** Its address and how to end it; undefined when there is no nginx here. */
export async function startNginx(parent) {
  const program = programOf('nginx')
  if (program === undefined) return undefined
  const folder = join(parent, 'nginx')
  mkdirSync(folder)
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.conf'), nginxSettings({ root, folder, port }))
  const { end } = startChild(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], 'ignore')
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await answers(url)) return { url, end }
    await setTimeout(100)
  }
  await end()
  throw new Error('nginx did not start.')
}

const answers = (url) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}
