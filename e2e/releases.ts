/** A site of its own for a test: releases that follow each other at one address, and a server that can go down. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startServer } from '../scripts/serve.mjs'
import { filesIn } from '../scripts/source-hash.mjs'
import { writeWorkers } from '../scripts/static-export/offline-worker/write-workers.mjs'
import { test as base } from './fixtures'

const BUILT = fileURLToPath(new URL('../', import.meta.url))

export class Site {
  private readonly folder = mkdtempSync(join(tmpdir(), 'site-'))
  private readonly out = join(this.folder, 'out')
  private server: { url: string; close: () => Promise<void> } | null = null
  url = ''

  /** Serves the pages as they were built, with a change, in the place of what was served before. */
  async release(change?: (site: Site) => void): Promise<void> {
    await this.down()
    rmSync(this.out, { recursive: true, force: true })
    for (const part of ['out', '.cache/headers.json'])
      cpSync(join(BUILT, part), join(this.folder, part), { recursive: true })
    change?.(this)
    await this.up()
  }

  async up(): Promise<void> {
    const port = this.url === '' ? 0 : Number(new URL(this.url).port)
    this.server = await startServer({ port, root: this.out })
    this.url = this.server.url
  }

  async down(): Promise<void> {
    await this.server?.close()
    this.server = null
  }

  async remove(): Promise<void> {
    await this.down()
    rmSync(this.folder, { recursive: true })
  }

  get files(): string[] {
    return filesIn(this.out)
  }

  read(file: string): string {
    return readFileSync(join(this.out, file), 'utf8')
  }

  /** Writes a file and takes away its compressed copies. */
  write(file: string, text: string): void {
    writeFileSync(join(this.out, file), text)
    for (const copy of ['br', 'gz']) rmSync(join(this.out, `${file}.${copy}`), { force: true })
  }

  /** Makes the worker anew, for the files as they are now. */
  writeWorkers(): void {
    writeWorkers(this.out, this.files)
  }

  /** As whoever runs the site would end the worker: one file over the other. */
  killWorker(): void {
    cpSync(join(this.out, 'kill-sw.js'), join(this.out, 'sw.js'))
  }
}

export const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner asks for a pattern
  site: async ({}, use) => {
    const site = new Site()
    await site.release()
    await use(site)
    await site.remove()
  },
  baseURL: async ({ site }, use) => use(site.url),
})
