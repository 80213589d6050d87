/** The counsellor's desk as somebody works it: cell by cell, with real presses of keys that are counted. */
import type { Locator, Page } from '@playwright/test'
import type { Locale, Translate } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { type FieldId, inputName } from '@/lib/questionnaire'
import type { CaseFile, Member } from '@/lib/rules'
import { scenario } from './cases'
import { expect, visit } from './fixtures'
import { stand } from './pages'

/** Where the design has the desk. */
export const SCREEN = { width: 1280, height: 800 }

const { case: FOUR, on } = scenario('family-of-four-in-time')
const NAMES = ['Amina', 'Sara', 'Omar']

/** The day of the family below. */
export const ON = on
/** A client whose partner and two children can come. */
export const FAMILY: CaseFile = {
  ...FOUR,
  filledInBy: 'counsellor',
  members: (FOUR.members ?? []).map((member, at) => ({ ...member, name: NAMES[at] })),
}
export const [PARTNER, CHILD] = FAMILY.members as [Member, Member]

/** Opens the desk with a case on it. */
export async function openDesk(page: Page, file: CaseFile = FAMILY, locale: Locale = 'nl'): Promise<Desk> {
  await page.setViewportSize(SCREEN)
  await stand(page, `/${locale}/desk/`, file)
  const desk = new Desk(page, locale)
  await expect(desk.outcome).toBeVisible()
  return desk
}

export class Desk {
  /** How many keys were pressed. */
  presses = 0

  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {}

  get t(): Translate {
    return translator(this.locale, 'counsellor')
  }

  async open(): Promise<void> {
    await this.page.setViewportSize(SCREEN)
    await visit(this.page, `/${this.locale}/desk/`)
    await expect(this.sheet).toBeVisible()
  }

  get sheet(): Locator {
    return this.page.locator('#desk')
  }

  get outcome(): Locator {
    return this.page.getByTestId('outcome')
  }

  /** @param of the id of a person, or `all`. */
  cell(id: FieldId, of?: string): Locator {
    return this.page.locator(`#${inputName(id, of)}`)
  }

  /** Of answers in sight: the one that is chosen. */
  chosen(id: FieldId): Locator {
    return this.page.locator(`input[name="${inputName(id)}"]:checked`)
  }

  trouble(id: FieldId): Locator {
    return this.page.locator(`[data-trouble="${id}"]`)
  }

  /** The people in the table, in order. */
  ids(): Promise<string[]> {
    return this.page
      .locator('[data-row=person]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-person') ?? ''))
  }

  /** The first cell of the empty row. */
  get newName(): Locator {
    return this.page.locator('[data-row=new] input')
  }

  /** Presses one key, or several after another; each key of a combination counts. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key)
      this.presses += key.split('+').length
    }
  }

  /** A press for each sign. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
    this.presses += [...text].length
  }

  async more(): Promise<void> {
    await this.page.getByRole('button', { name: this.t('desk.more'), exact: true }).click()
  }

  /** What the tab keeps of the case. */
  async file(): Promise<CaseFile> {
    const text = await this.page.waitForFunction(() => sessionStorage.getItem('nareis'))
    return JSON.parse((await text.jsonValue()) ?? '').draft.file
  }

  /** The same without the ids of people, which each browser makes anew. */
  async answers(): Promise<object> {
    return withoutIds(await this.file())
  }
}

/** A case with its people numbered: ids are made at random. */
export function withoutIds(file: CaseFile): CaseFile {
  const ids = (file.members ?? []).map(({ id }) => id)
  return JSON.parse(ids.reduce((text, id, at) => text.replaceAll(`"${id}"`, `"${at}"`), JSON.stringify(file)))
}
