/** Two people in two or three tabs who do anything: what was wiped or left is in no tab, no storage and no step back. */
import type { BrowserContext, Page } from '@playwright/test'
import { expect, setToday, stepBack, test, visit, waitUntilAlive } from '../fixtures'
import { caseOf, kept, named } from '../pages'
import { Wizard } from '../wizard'

test.describe.configure({ timeout: 180_000 })

const FAMILY = caseOf('family-of-one')
const { t } = new Wizard(undefined as unknown as Page, 'nl')
const MOVES = 14

/** A small generator of numbers, the same for the same seed. */
function numbersFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return Math.floor((state / 2 ** 32) * below)
  }
}

const button = (page: Page, key: Parameters<typeof t>[0]) =>
  page.getByRole('button', { name: t(key), exact: true })

/** What a search of the tab finds: the page, and what the tab keeps. The device is looked at apart. */
const inTab = async (page: Page) =>
  page.url() === 'about:blank'
    ? ''
    : page.evaluate(
        () => document.documentElement.outerHTML + document.title + JSON.stringify({ ...sessionStorage }),
      )
const onDevice = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }))

class Walk {
  private readonly tabs: Page[] = []
  /** By tab: the name that is typed in its case. */
  private readonly names = new Map<Page, string>()
  /** Names that must be found nowhere, and those that may still be on the device. */
  private readonly dead = new Set<string>()
  private readonly left = new Set<string>()
  private readonly saved = new Set<string>()
  readonly moves: string[] = []
  private count = 0

  constructor(
    private readonly context: BrowserContext,
    private readonly pick: (below: number) => number,
  ) {}

  async openTab(): Promise<Page> {
    const page = await this.context.newPage()
    await setToday(page, '2026-11-21')
    await page.route('https://www.knmi.nl/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Weer</h1>' }),
    )
    await visit(page, '/nl/')
    this.tabs.push(page)
    return page
  }

  /** A client in this tab, under a name of its own, as of this moment. */
  private async begin(page: Page): Promise<void> {
    this.count += 1
    const name = `Vogel${this.count}z`
    const file = { ...named(FAMILY, name), filledInBy: 'counsellor' } as const
    await page.goto('/schema/case-file.json')
    await page.evaluate(
      ([text, caseId]) => {
        const marks = {
          left: localStorage.getItem('nareis-left'),
          wiped: localStorage.getItem('nareis-wiped'),
        }
        sessionStorage.setItem('nareis', JSON.stringify({ ...JSON.parse(text), caseId, marks }))
        sessionStorage.removeItem('nareis-used')
      },
      [kept(file), `id${this.count}`] as const,
    )
    this.names.set(page, name)
    await visit(page, '/nl/check/answers/')
    await expect(page.locator('main')).toContainText(name)
  }

  private async press(page: Page, ...keys: Parameters<typeof t>[0][]): Promise<void> {
    for (const key of keys) await button(page, key).first().click()
  }

  private readonly acts: Record<string, (page: Page) => Promise<void>> = {
    begin: (page) => this.begin(page),
    save: async (page) => {
      if (!this.names.has(page)) return
      await visit(page, '/nl/check/answers/')
      if ((await button(page, 'device.save').count()) === 0) return
      await this.press(page, 'device.save')
      this.saved.add(this.names.get(page) ?? '')
    },
    read: (page) => visit(page, '/nl/words/'),
    result: async (page) => {
      if (this.names.has(page)) await visit(page, '/nl/result/')
    },
    reload: async (page) => {
      await page.reload()
    },
    back: async (page) => {
      await stepBack(page)
    },
    wipe: async (page) => {
      await visit(page, '/nl/check/who/')
      await this.press(page, 'ui.site.wipe', 'ui.site.wipeConfirm')
      await expect(page.getByText(t('ui.site.wiped'))).toBeVisible()
      for (const name of this.names.values()) this.dead.add(name)
      for (const name of this.saved) this.dead.add(name)
      this.names.clear()
    },
    leave: async (page) => {
      await visit(page, '/nl/check/who/')
      await page.getByRole('link', { name: t('ui.site.exit') }).click()
      await expect(page.getByText('Weer')).toBeVisible()
      for (const name of this.names.values()) this.left.add(name)
      this.names.clear()
      await visit(page, '/nl/')
    },
    newClient: async (page) => {
      const name = this.names.get(page)
      if (name === undefined) return
      await visit(page, '/nl/check/answers/')
      await this.press(page, 'device.newClient', 'device.newClientConfirm')
      await page.waitForURL('/nl/desk/')
      this.dead.add(name)
      this.names.delete(page)
    },
  }

  async move(): Promise<void> {
    const page = this.tabs[this.pick(this.tabs.length)] as Page
    const names = Object.keys(this.acts)
    const act = names[this.pick(names.length)] ?? ''
    this.moves.push(`${act}(${this.tabs.indexOf(page)})`)
    await this.acts[act]?.(page)
    await this.expectNothingDead()
  }

  private async expectNothingDead(): Promise<void> {
    for (const page of this.tabs) {
      for (const name of [...this.dead, ...this.left])
        await expect
          .poll(async () => (await inTab(page).catch(() => name)).includes(name), {
            message: `${name}: ${this.moves}`,
          })
          .toBe(false)
      const device = await onDevice(page).catch(() => '')
      for (const name of this.dead) expect(device, `${this.moves}`).not.toContain(name)
    }
  }

  /** All the way back in every tab, through the pages that the browser has kept. */
  async goHome(): Promise<void> {
    for (const page of this.tabs)
      for (let step = 0; step < 12 && page.url() !== 'about:blank'; step += 1) {
        this.moves.push('back')
        await stepBack(page)
        if (page.url().includes('/nl/')) await waitUntilAlive(page)
        await this.expectNothingDead()
      }
  }
}

for (const seed of [11, 23])
  test(`random actions in several tabs never show a client who was wiped or closed, seed ${seed}`, async ({
    context,
    guard,
  }) => {
    guard.allow(/knmi/, /status 404/)
    const pick = numbersFrom(seed)
    const walk = new Walk(context, pick)
    for (let tab = 0; tab < 2 + (seed % 2); tab += 1) await walk.openTab()
    for (let move = 0; move < MOVES; move += 1) await walk.move()
    await walk.goHome()
  })
