/** A real nginx with the files that the build wrote for it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { nginxSettings } from '../../scripts/nginx-settings.mjs'
import { programOf } from '../../scripts/programs.mjs'
import { endChild, startChild } from '../child'
import { ask } from './ask'
import { freePort } from './free-port'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs something against nginx, which ends with it. */
export async function withNginx(work: (origin: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  writeFileSync(join(folder, 'nginx.conf'), nginxSettings({ root, folder, port }))
  const nginx = startChild(programOf('nginx') ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  try {
    await expect
      .poll(() => ask(origin, '/').then(({ status }) => status, String), { timeout: 60_000 })
      .toBe(200)
    await work(origin)
  } finally {
    await endChild(nginx)
    rmSync(folder, { recursive: true })
  }
}
