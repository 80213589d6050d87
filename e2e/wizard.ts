/** The questionnaire as a person meets it, in one language: by the text of questions, answers and buttons. */
import { expect, type Locator, type Page } from '@playwright/test'
import type { Locale, Translate } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { type FieldId, fieldById, type PageId, pageById } from '@/lib/questionnaire'
import type { CaseFile, Relation, Voice } from '@/lib/rules'
import type { AskedGroup, Questionnaire } from './fill-case'
import { visit, waitUntilAlive, wholeResult } from './fixtures'
import { type Hands, pointer } from './input-methods'

/** Longest that a move to the next page may take. */
const MOVE_MS = 10_000

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A text whole, with any name where a person is named, and what may follow it. */
export const textLike = (text: string, after = '') =>
  new RegExp(`^${literally(text).replace(/\\\{\\\{\w+\\\}\\\}/g, '.+')}${after}$`)

const anyOf = (patterns: readonly RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'))

/** The questions of a form, by the names of their inputs. Runs in the browser. */
const groupsOf = (groups: Element[]): { name: string; asked: string[] }[] =>
  groups.map((group) => ({
    name: group.id.replace(/-group$/, ''),
    asked: (group.getAttribute('data-asked') ?? '').split(' ').filter((id) => id !== ''),
  }))

/** Left open in texts that name somebody. */
const SOMEBODY = { person: '{{person}}', other: '{{other}}', question: '{{question}}' }

export class Wizard implements Questionnaire {
  /** Looks at each page before it is left. */
  onLeaving: () => Promise<void> = async () => {}
  /** Who fills it in; the texts follow it. */
  voice: Voice = 'sponsor'

  constructor(
    readonly page: Page,
    readonly locale: Locale,
    protected readonly hands: Hands = pointer,
  ) {}

  get t(): Translate {
    return translator(this.locale, this.voice)
  }

  /** Opens the start and presses the button that begins. */
  async begin(): Promise<void> {
    await visit(this.page, `/${this.locale}/`)
    await this.follow(this.page.getByRole('link', { name: this.t('ui.start.begin'), exact: true }))
  }

  /** Which page is open: the last part of its address. */
  get at(): PageId | 'answers' | 'result' {
    return new URL(this.page.url()).pathname.split('/').at(-2) as PageId
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  get summary(): Locator {
    return this.page.getByTestId('error-summary')
  }

  protected get form() {
    return this.page.locator('main form')
  }

  async groups(): Promise<AskedGroup[]> {
    return this.form.locator('fieldset').evaluateAll(groupsOf)
  }

  /** @param person the name of whom it is asked, where it is asked of each person apart. */
  question(id: FieldId, person = SOMEBODY.person): Locator {
    const names = { ...SOMEBODY, person }
    const titles = ['title', 'together.title'].map((key) => this.t.optional(`questions.${id}.${key}`, names))
    const optional = `(\\s*${literally(this.t('ui.form.optional'))})?`
    const asked = this.form.getByRole('group', {
      name: anyOf(titles.flatMap((title) => (title ? [textLike(title, optional)] : []))),
    })
    // A date of several people is asked once, with a row for each.
    const row = asked.getByRole('group', { name: person, exact: true })
    return person === SOMEBODY.person
      ? asked
      : row.or(asked.filter({ hasNot: this.page.locator('fieldset') }))
  }

  /** One answer of a question, by its code. */
  option(id: FieldId, code: string): Locator {
    const labels = ['options', 'together.options'].map((key) =>
      this.t.optional(`questions.${id}.${key}.${code}`),
    )
    const hint = this.t.optional(`questions.${id}.optionHints.${code}`)
    const after = hint ? `\\s*${literally(hint)}` : ''
    const names = labels.flatMap((label) => (label ? [textLike(label, after)] : []))
    return this.question(id).getByRole('radio', { name: names.length > 0 ? anyOf(names) : code })
  }

  /** One of the people a question is about, or everybody else. */
  person(id: FieldId, name: string): Locator {
    const others: Record<string, string> = {
      none: this.t('ui.form.none'),
      'not-said': this.t('ui.form.notSaid'),
    }
    const role = fieldById(id).kind === 'people' ? 'checkbox' : 'radio'
    return this.question(id).getByRole(role, { name: others[name] ?? name, exact: true })
  }

  box(id: FieldId, part: 'day' | 'month' | 'year', person?: string): Locator {
    return this.question(id, person).getByRole('textbox', { name: this.t(`ui.form.${part}`), exact: true })
  }

  notKnown(id: FieldId, person?: string): Locator {
    return this.question(id, person).getByRole('checkbox', { name: this.t('ui.form.unknownDate') })
  }

  /** Answers a question of any kind but the dates and those about several people. */
  async answer(id: FieldId, code: string): Promise<void> {
    const question = this.question(id)
    if (fieldById(id).kind === 'text') return this.hands.fill(question.getByRole('textbox'), code)
    if (fieldById(id).kind === 'country')
      return this.hands.choose(question.getByRole('combobox').first(), this.country(code))
    await this.hands.tick(this.option(id, code))
    if (id === 'filledInBy') this.nextVoice = code as Voice
  }

  async apart(id: FieldId, codes: ReadonlyMap<string, string>): Promise<void> {
    const question = this.question(id)
    const differs = this.t('ui.form.differs')
    const isCountry = fieldById(id).kind === 'country'
    if (isCountry) await this.hands.choose(question.getByRole('combobox').first(), differs)
    else await this.hands.tick(question.getByRole('radio', { name: differs, exact: true }))
    for (const [person, code] of codes) {
      const label = this.t.optional(`questions.${id}.options.${code}`) ?? code
      const list = question.locator(`[data-of="${person}"]`).getByRole('combobox')
      await this.hands.choose(list, isCountry ? this.country(code) : label)
    }
  }

  country(code: string): string {
    return this.t.optional(`countries.${code}`) ?? this.t.optional(`ui.form.${code}`) ?? code
  }

  /** The texts follow who fills it in from the next page on. */
  private nextVoice: Voice | undefined

  /** Fills in a date, or a part of one, or that it is not known. */
  async date(id: FieldId, value: string, person?: string): Promise<void> {
    const notKnown = this.notKnown(id, person)
    if (value === 'unknown') return this.hands.tick(notKnown)
    const [year = '', month = '', day = ''] = value.split('-')
    await this.hands.fill(this.box(id, 'day', person), day)
    await this.hands.fill(this.box(id, 'month', person), month)
    await this.hands.fill(this.box(id, 'year', person), year)
    if ((await notKnown.count()) > 0 && (await notKnown.isChecked())) await this.hands.untick(notKnown)
  }

  /** Chooses one of the partners in the case by name, or `not-listed`, or `unknown`. */
  async partner(id: FieldId, name: string): Promise<void> {
    const isOther = name === 'not-listed' || name === 'unknown'
    await this.hands.tick(isOther ? this.option(id, name) : this.person(id, name))
  }

  /** The id of the person whose page is open; null on a page about nobody. */
  async personInView(): Promise<string | null> {
    if (this.at === 'answers' || this.at === 'result' || !pageById(this.at).ofMember) return null
    const member = await this.page.waitForFunction(() => history.state?.memberId as string | undefined)
    return String(await member.jsonValue())
  }

  /** Ticks exactly these people, by name, or `none`, or `not-said`. */
  async people(id: FieldId, names: readonly string[]): Promise<void> {
    for (const box of await this.question(id).getByRole('checkbox').all())
      if (await box.isChecked()) await this.hands.untick(box)
    for (const name of names) await this.hands.tick(this.person(id, name))
  }

  /** Presses Continue and waits for what follows; fails when the page says that something is wrong. */
  async continue(): Promise<void> {
    await this.follow(this.page.getByRole('button', { name: this.t('ui.form.continue'), exact: true }))
    this.voice = this.nextVoice ?? this.voice
  }

  /** Presses Continue where the page will ask to look again. */
  async continueInVain(): Promise<void> {
    await this.hands.press(this.page.getByRole('button', { name: this.t('ui.form.continue'), exact: true }))
    await expect(this.summary).toBeFocused()
  }

  /** Adds somebody to the list, which stays open. */
  async addPerson(relation: Relation = 'child'): Promise<void> {
    const before = (await this.ids()).length
    await this.hands.press(
      this.page.getByRole('button', { name: this.t(`ui.people.add-${relation}`), exact: true }),
    )
    await expect(this.page.locator('[data-person]')).toHaveCount(before + 1)
  }

  /** Opens the page of somebody on the list. */
  async openPerson(at: number): Promise<void> {
    const card = this.page.locator('[data-person]').nth(at)
    await this.follow(card.getByRole('button').first())
  }

  /** What a person is called on the list, in order. */
  async names(): Promise<string[]> {
    return this.page.locator('[data-person] h2 bdi').allTextContents()
  }

  /** The ids of the people on the list, in order. */
  async ids(): Promise<string[]> {
    return this.page
      .locator('[data-person]')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-person') ?? ''))
  }

  /** Presses what leads to another page and waits until that page stands. */
  async follow(target: Locator): Promise<void> {
    await this.onLeaving()
    const before = await this.page.evaluate(place, null)
    await this.hands.press(target)
    const isElsewhere = await this.page.waitForFunction(place, before, { timeout: MOVE_MS }).catch(() => null)
    // From a page of text the next one is loaded whole.
    if (isElsewhere) return void (await waitUntilAlive(this.page))
    throw new Error(`Nothing followed at ${this.at}: ${await this.summary.allTextContents()}`)
  }

  /** Opens a case as a file, on the page for it. */
  async openCaseFile(file: CaseFile): Promise<void> {
    const path = `/${this.locale}/open/`
    if (!this.page.url().endsWith(path)) await visit(this.page, path)
    await this.chooseFile(JSON.stringify(file))
    await wholeResult(this.page, MOVE_MS)
    this.voice = file.filledInBy ?? 'sponsor'
  }

  /** Gives the page for it a file with this text. */
  async chooseFile(text: string): Promise<void> {
    await this.page
      .getByLabel(this.t('ui.open.label'))
      .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await this.hands.press(this.page.getByRole('button', { name: this.t('ui.open.button'), exact: true }))
  }

  /** From the answers page to the result. */
  async toResult(): Promise<void> {
    await this.hands.press(
      this.page.getByRole('link', { name: this.t('ui.answers.toResult'), exact: true }).first(),
    )
    await wholeResult(this.page, MOVE_MS)
  }

  /** From the answers page to the list of people, to add somebody. */
  async toPeople(): Promise<void> {
    await this.follow(this.page.getByRole('button', { name: this.t('ui.people.add'), exact: true }))
  }

  /** A row of the answers page; `at` counts the people it is asked of. */
  row(id: FieldId, at = 0): Locator {
    return this.page.locator(`[data-answer="${id}"]`).nth(at)
  }

  /** Opens every part of the answers page that is folded. */
  async unfold(): Promise<void> {
    const folded = this.page.locator('main details:not([open]):has([data-answer]) > summary')
    while ((await folded.count()) > 0) await this.hands.press(folded.first())
  }

  /** Presses the button beside an answer on the answers page. */
  async change(id: FieldId, at = 0): Promise<void> {
    const part = this.page.locator('main details:not([open])').filter({ has: this.row(id, at) })
    for (const summary of await part.locator('> summary').all()) await this.hands.press(summary)
    await this.follow(
      this.row(id, at).getByRole('button', { name: textLike(this.t('ui.answers.changeOf', SOMEBODY)) }),
    )
  }
}

/** Which page stands and whom it is about; null when that is what it was before. Runs in the browser. */
export function place(before: string | null): string | null {
  const now = [location.pathname, history.state?.memberId, document.querySelector('h1')?.textContent].join(
    ' ',
  )
  return now === before ? null : now
}
