/** The counsellor's desk as somebody works it: block by block, each with the questions of one page. */
import type { Locator, Page } from '@playwright/test'
import type { Locale, Translate } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { type PageId, SECTIONS, type Section } from '@/lib/questionnaire'
import type { CaseFile, Relation } from '@/lib/rules'
import { type AskedGroup, answerPage, type InCase } from './fill-case'
import { expect, visit } from './fixtures'
import { type Hands, keys, pointer } from './input-methods'
import { Wizard } from './wizard'

export interface Place {
  page: PageId
  memberId: string | undefined
}

/** One block: the questions of a page, found by their texts, as on the page itself. */
class BlockOfDesk extends Wizard {
  constructor(
    page: Page,
    locale: Locale,
    hands: Hands,
    private readonly place: Place,
  ) {
    super(page, locale, hands)
    this.voice = 'counsellor'
  }

  override get at() {
    return this.place.page
  }

  protected override get form(): Locator {
    return this.page.locator(selectorOf(this.place))
  }

  override async groups(): Promise<AskedGroup[]> {
    const { page, memberId } = this.place
    const groups = await super.groups()
    return groups.map(({ name, asked }) => ({
      name: name.replace(`${page}-${memberId ?? 'case'}-`, ''),
      asked,
    }))
  }
}

const selectorOf = ({ page, memberId }: Place) =>
  `form[data-block="${page}"]${memberId === undefined ? ':not([data-of])' : `[data-of="${memberId}"]`}`

export class Desk {
  constructor(
    readonly page: Page,
    readonly locale: Locale,
    private readonly hands: Hands = pointer,
  ) {}

  get t(): Translate {
    return translator(this.locale, 'counsellor')
  }

  async open(): Promise<void> {
    await visit(this.page, `/${this.locale}/desk/`)
    await expect(this.bar).toBeVisible()
  }

  get bar(): Locator {
    return this.page.getByRole('navigation', { name: this.t('desk.jump') })
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 2 }).and(this.page.locator('[data-jump]'))
  }

  get summary(): Locator {
    return this.page.getByTestId('summary')
  }

  get faults(): Locator {
    return this.page.getByTestId('error-summary')
  }

  block(place: Place): Locator {
    return this.page.locator(selectorOf(place))
  }

  /** The blocks that stand, in order. */
  async places(): Promise<Place[]> {
    const found = await this.page
      .locator('form[data-block]')
      .evaluateAll((forms) =>
        forms.map((form) => [form.getAttribute('data-block'), form.getAttribute('data-of')]),
      )
    return found.map(([page, memberId]) => ({ page: page as PageId, memberId: memberId ?? undefined }))
  }

  async toSection(section: Section): Promise<void> {
    if (this.hands === pointer) await this.page.locator(`[data-section=${section}]`).click()
    else await this.page.keyboard.press(`Alt+${SECTIONS.indexOf(section) + 1}`)
    await expect(this.page.locator(`#section-${section}`)).toBeFocused()
  }

  /** Answers a block as the case has it. */
  async answer(place: Place, file: CaseFile, memberId?: string, inCase?: InCase): Promise<void> {
    await expect(this.block(place)).toBeVisible()
    if (this.hands !== pointer) await this.reach(place)
    await answerPage(new BlockOfDesk(this.page, this.locale, this.hands, place), file, memberId, inCase)
  }

  /** To the heading of a block, by the key that leads from block to block. */
  private async reach({ page, memberId }: Place): Promise<void> {
    const heading = this.page.locator(`#block-${page}-${memberId ?? 'case'}`)
    for (let presses = 0; presses < 60; presses++) {
      if (await heading.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Alt+PageDown')
    }
    throw new Error(`No key leads to ${page}`)
  }

  /** Answers every block that stands, and those that answers open. `of`: the person of the case a block is about. */
  async answerAll(file: CaseFile, of: (memberId: string) => string | undefined): Promise<void> {
    const seen = new Set<string>()
    for (;;) {
      const place = (await this.places()).find((each) => !seen.has(JSON.stringify(each)))
      if (place === undefined) return
      seen.add(JSON.stringify(place))
      await this.answer(place, file, place.memberId && of(place.memberId), of)
      // From the top again: an answer may have opened a block before this one.
      if (this.hands !== pointer) await this.page.keyboard.press('Alt+0')
    }
  }

  async addPerson(relation: Relation = 'child'): Promise<string> {
    const before = await this.ids()
    await this.hands.press(this.page.locator(`#add-${relation}`))
    await expect(this.page.locator('[data-person]')).toHaveCount(before.length + 1)
    return (await this.ids()).find((id) => !before.includes(id)) ?? ''
  }

  ids(): Promise<string[]> {
    return this.page
      .locator('[data-person]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-person') ?? ''))
  }

  async save(): Promise<void> {
    if (this.hands === pointer)
      await this.page.getByRole('button', { name: this.t('desk.save'), exact: true }).click()
    else await this.page.keyboard.press('Control+Enter')
  }

  /** What the tab keeps of the case. */
  async file(): Promise<CaseFile> {
    const text = await this.page.waitForFunction(() => sessionStorage.getItem('nareis'))
    return JSON.parse((await text.jsonValue()) ?? '').draft.file
  }
}

export const deskByKeys = (page: Page, locale: Locale) => new Desk(page, locale, keys(page))
