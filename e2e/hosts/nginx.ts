/** A real nginx with the files that the build wrote for it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { programOf } from '../../scripts/programs.mjs'
import { endChild, startChild } from '../child'
import { ask } from './ask'
import { freePort } from './free-port'

const root = fileURLToPath(new URL('../../', import.meta.url))
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

const settings = (folder: string, port: number) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr error;
events {}
http {
  types { text/html html; text/css css; text/javascript js; text/plain txt; application/json json; image/svg+xml svg; image/x-icon ico; }
  default_type '';
  access_log off;
  ${TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include "${root}nginx/http.conf";
  server {
    listen 127.0.0.1:${port};
    root "${root}out";
    include "${root}nginx/server.conf";
  }
}
`

/** Runs something against nginx, which ends with it. */
export async function withNginx(work: (origin: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  writeFileSync(join(folder, 'nginx.conf'), settings(folder, port))
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
