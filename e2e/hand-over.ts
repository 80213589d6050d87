/** Handing a case over as people do it: codes on one screen, a camera or pictures on the other. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { generate } from 'lean-qr'
import type { Locale, TextKey, Values } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import type { CaseFile } from '@/lib/rules'
import type { Guard } from './fixtures'

export class HandOver {
  readonly t

  constructor(
    readonly page: Page,
    readonly locale: Locale = 'nl',
  ) {
    this.t = translator(locale)
  }

  private button = (key: TextKey) => this.page.getByRole('button', { name: this.t(key), exact: true })

  get picture() {
    return this.page.getByTestId('codes').getByRole('img')
  }

  /** On the result the ways to pass a case on are in a section, which is opened first. */
  async openRoom(): Promise<void> {
    const closed = this.page.locator('details#save:not([open]) > summary')
    if ((await closed.count()) > 0) await closed.click()
  }

  async press(key: TextKey): Promise<void> {
    if (key.startsWith('hand-over.keep.')) await this.openRoom()
    await this.button(key).click()
  }

  /** Shows the codes, and stands still at the first. */
  async show(): Promise<void> {
    await this.press('hand-over.keep.codes')
    await this.picture.waitFor()
  }

  /** How many codes there are. */
  async count(): Promise<number> {
    const label = await this.picture.getAttribute('aria-label')
    return Number(label?.match(/\d+\D+(\d+)/)?.[1])
  }

  /** A picture of every code, taken from the screen. */
  async pictures(): Promise<Buffer[]> {
    const taken: Buffer[] = []
    const count = await this.count()
    const seen = new Set<string | null>()
    while (seen.size < count) {
      if (count > 1) await this.press('hand-over.codes.next')
      const label = await this.picture.getAttribute('aria-label')
      if (!seen.has(label)) taken.push(await this.picture.screenshot())
      seen.add(label)
    }
    return taken
  }

  /** The words on the screen. */
  async words(): Promise<string[]> {
    const words = this.page.getByTestId('words').locator('li')
    await words.first().waitFor()
    return words.allTextContents()
  }

  /** Gives pictures of codes to the page that opens cases. */
  async choose(pictures: readonly Buffer[]): Promise<void> {
    await this.page
      .getByLabel(this.t('hand-over.scan.pictures'))
      .setInputFiles(pictures.map((buffer, at) => ({ name: `${at}.png`, mimeType: 'image/png', buffer })))
  }

  async unlock(words: string): Promise<void> {
    await this.page.getByLabel(this.t('hand-over.unlock.label')).fill(words)
    await this.press('hand-over.unlock.button')
  }

  /** Gives the page a file. */
  async chooseFile(buffer: Buffer, name = 'case.locked'): Promise<void> {
    await this.page
      .getByLabel(this.t('ui.open.label'))
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await this.press('ui.open.button')
  }

  /** What is saved when a button is pressed. */
  async saved(key: TextKey): Promise<{ name: string; bytes: Buffer }> {
    const waiting = this.page.waitForEvent('download')
    await this.press(key)
    const download = await waiting
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }

  /** The case of this tab. */
  async file(): Promise<CaseFile | undefined> {
    const text = await this.page.evaluate(() => sessionStorage.getItem('nareis'))
    return text === null ? undefined : JSON.parse(text).draft.file
  }

  /** Everything this page fetches ahead has come. */
  async settled(): Promise<void> {
    await this.openRoom()
    // What locks a case is fetched when somebody goes to the ways to keep it.
    await this.page.evaluate(() =>
      document.querySelector<HTMLElement>('#keep button[aria-expanded]')?.focus(),
    )
    await expect(this.page.locator('#keep[data-ready=false]')).toHaveCount(0)
    await this.page.waitForLoadState('networkidle')
  }

  async expectTold(key: TextKey, values?: Values): Promise<void> {
    await expect(this.page.getByText(this.t(key, values), { exact: true }).first()).toBeVisible()
  }
}

/**
 * Waits until a page is there before it is opened. It comes in parts, each in a file beside the page, one asked for after the
 * other: on a busy machine no request may run between two of them.
 */
export async function fetchedAhead(guard: Guard, path: string): Promise<void> {
  const files = readdirSync(new URL(`../out${path}`, import.meta.url))
  // One more has all the parts together; it is for who opens the page without them.
  const parts = files.filter((name) => /^__next\.(?!_full).+\.txt$/.test(name))
  expect(parts.length).toBeGreaterThan(1)
  const asked = () => guard.requests.filter((request) => new URL(request.url()).pathname.startsWith(path))
  await expect.poll(() => asked().length, { timeout: 60_000 }).toBeGreaterThanOrEqual(parts.length)
  for (const request of asked()) await request.response()
}

/** From the next load on the camera of this page sees what `point` shows it, and tells when it is off. */
export const fakeCamera = (page: Page) =>
  page.addInitScript(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 480
    canvas.height = 480
    const context = canvas.getContext('2d')
    const camera = { pictures: [] as ImageBitmap[], stream: null as MediaStream | null, at: 0 }
    Object.assign(window, { camera })
    window.setInterval(() => {
      const picture = camera.pictures[camera.at++ % camera.pictures.length]
      if (context === null || picture === undefined) return
      context.fillStyle = 'grey'
      context.fillRect(0, 0, 480, 480)
      context.drawImage(picture, 40, 40, 400, 400)
    }, 300)
    if (navigator.mediaDevices === undefined) return
    navigator.mediaDevices.getUserMedia = async () => {
      camera.stream = canvas.captureStream(20)
      return camera.stream
    }
  })

interface Camera {
  pictures: ImageBitmap[]
  stream: MediaStream | null
}

/** Holds pictures before the camera, one after another. */
export const point = (page: Page, pictures: readonly Buffer[]) =>
  page.evaluate(
    async (encoded) => {
      const { camera } = window as unknown as { camera: Camera }
      camera.pictures = await Promise.all(
        encoded.map((text) => {
          const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
          return createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        }),
      )
    },
    pictures.map((picture) => picture.toString('base64')),
  )

/** Whether the light of the camera is on. */
export const isCameraOn = (page: Page) =>
  page.evaluate(() => {
    const { camera } = window as unknown as { camera: Camera }
    return camera.stream?.getTracks().some(({ readyState }) => readyState === 'live') ?? false
  })

/** A picture of codes beside each other, each as its dark modules, drawn by the browser of this page. */
export async function drawn(page: Page, ...texts: string[]): Promise<Buffer> {
  const codes = texts.map((text) => {
    const code = generate(text)
    return Array.from({ length: code.size }, (_, y) =>
      Array.from({ length: code.size }, (__, x) => code.get(x, y)),
    )
  })
  const encoded = await page.evaluate((all) => {
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')
    const side = Math.max(...all.map((rows) => rows.length)) * 4 + 40
    canvas.width = side * all.length
    canvas.height = side
    if (context === null) return ''
    context.fillStyle = 'white'
    context.fillRect(0, 0, canvas.width, side)
    context.fillStyle = 'black'
    for (const [at, rows] of all.entries())
      for (const [y, row] of rows.entries())
        for (const [x, isDark] of row.entries())
          if (isDark) context.fillRect(at * side + 20 + x * 4, 20 + y * 4, 4, 4)
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  }, codes)
  return Buffer.from(encoded, 'base64')
}

/** The upper half of a picture. */
export async function torn(page: Page, picture: Buffer): Promise<Buffer> {
  const encoded = await page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
    const whole = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = document.createElement('canvas')
    canvas.width = whole.width
    canvas.height = Math.round(whole.height / 2)
    canvas.getContext('2d')?.drawImage(whole, 0, 0)
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  }, picture.toString('base64'))
  return Buffer.from(encoded, 'base64')
}
