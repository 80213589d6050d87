/** The questionnaire in a browser of another make, by the texts of answers and buttons. */
import { expect } from '@playwright/test'
import type { Locale, Translate } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { DIFFERS, type FieldId, fieldById, inputName, type PageId, pageById } from '@/lib/questionnaire'
import type { Relation, Voice } from '@/lib/rules'
import type { AskedGroup, Questionnaire } from '../fill-case'
import { isAlive } from '../fixtures'
import { place, textLike } from '../wizard'
import { type Engine, type Part, watchPage } from './engine'

/** On a machine that is busy with two browsers at once. */
const SLOW = { timeout: 60_000 }

const literally = (text: string) => textLike(text).source

export class Questions implements Questionnaire {
  at: PageId | 'answers' | 'result' = 'who'
  private voice: Voice = 'sponsor'
  private nextVoice: Voice = 'sponsor'

  constructor(
    private readonly engine: Engine,
    private readonly locale: Locale,
  ) {}

  get t(): Translate {
    return translator(this.locale, this.voice)
  }

  /** Opens the start and presses the link that begins. */
  async begin(origin: string): Promise<void> {
    await this.engine.goto(`${origin}/${this.locale}/`)
    await expect.poll(() => this.engine.run(isAlive, null), SLOW).toBe(true)
    await this.follow({ role: 'link', name: literally(this.t('ui.start.begin')) })
    // The start is a page of text: the first question is loaded whole, and is watched anew.
    await this.engine.run(watchPage, null)
  }

  groups(): Promise<AskedGroup[]> {
    return this.engine.run(
      () =>
        [...document.querySelectorAll('main form fieldset')].map((group) => ({
          name: group.id.replace(/-group$/, ''),
          asked: (group.getAttribute('data-asked') ?? '').split(' ').filter((id) => id !== ''),
        })),
      null,
    )
  }

  async personInView(): Promise<string | null> {
    if (this.at === 'answers' || this.at === 'result' || !pageById(this.at).ofMember) return null
    const member = () => this.engine.run(() => String(history.state?.memberId ?? ''), null)
    await expect.poll(member, SLOW).not.toBe('')
    return member()
  }

  ids(): Promise<string[]> {
    return this.engine.run(
      () =>
        [...document.querySelectorAll('[data-person]')].map((card) => card.getAttribute('data-person') ?? ''),
      null,
    )
  }

  async answer(id: FieldId, code: string): Promise<void> {
    const { kind } = fieldById(id)
    if (kind === 'text') return this.type(id, '.*', code)
    if (kind === 'country') return this.engine.run(chooseIn, { group: groupOf(id), value: code })
    const group = (await this.groups()).find(({ name }) => name === inputName(id))
    const isOfSeveral = (group?.asked.length ?? 0) > 1
    const ofAll = isOfSeveral ? this.t.optional(`questions.${id}.together.options.${code}`) : undefined
    await this.tick(id, 'radio', ofAll ?? this.t.optional(`questions.${id}.options.${code}`) ?? code)
    if (id === 'filledInBy') this.nextVoice = code as Voice
  }

  async apart(id: FieldId, codes: ReadonlyMap<string, string>): Promise<void> {
    const isCountry = fieldById(id).kind === 'country'
    if (isCountry) await this.engine.run(chooseIn, { group: groupOf(id), value: DIFFERS })
    else await this.tick(id, 'radio', this.t('ui.form.differs'))
    for (const [person, value] of codes)
      await this.engine.run(chooseIn, { group: groupOf(id), person, value })
  }

  async date(id: FieldId, value: string, person?: string): Promise<void> {
    const group =
      person === undefined
        ? groupOf(id)
        : await this.engine.run(groupAbout, { start: `${inputName(id)}__`, person })
    if (value === 'unknown') {
      const name = literally(this.t('ui.form.unknownDate'))
      return this.engine.press({ role: 'checkbox', name, group })
    }
    const parts = value.split('-')
    for (const [at, part] of (['year', 'month', 'day'] as const).entries())
      if (parts[at] !== undefined)
        await this.engine.type(
          { role: 'textbox', name: literally(this.t(`ui.form.${part}`)), group },
          parts[at],
        )
  }

  async partner(id: FieldId, name: string): Promise<void> {
    await this.tick(id, 'radio', this.t.optional(`questions.${id}.options.${name}`) ?? name)
  }

  async people(id: FieldId, names: readonly string[]): Promise<void> {
    const others: Record<string, string> = {
      none: this.t('ui.form.none'),
      'not-said': this.t('ui.form.notSaid'),
    }
    for (const name of names) await this.tick(id, 'checkbox', others[name] ?? name)
  }

  async addPerson(relation: Relation): Promise<void> {
    const before = (await this.ids()).length
    await this.engine.press({ role: 'button', name: literally(this.t(`ui.people.add-${relation}`)) })
    await expect.poll(async () => (await this.ids()).length, SLOW).toBe(before + 1)
  }

  async continue(): Promise<void> {
    await this.follow({ role: 'button', name: literally(this.t('ui.form.continue')) })
    this.voice = this.nextVoice
  }

  /** From the answers page to the result. */
  async toResult(): Promise<void> {
    await this.engine.press({ role: 'link', name: literally(this.t('ui.answers.toResult')) })
    const isThere = () => document.querySelector('[data-testid=result] [data-whole=true]') !== null
    await expect.poll(() => this.engine.run(isThere, null), SLOW).toBe(true)
  }

  private async tick(id: FieldId, role: Part['role'], text: string) {
    await this.engine.press({ role, name: literally(text), group: groupOf(id) })
  }

  private async type(id: FieldId, name: string, text: string) {
    if (text !== '') await this.engine.type({ role: 'textbox', name, group: groupOf(id) }, text)
  }

  /**
   * Presses what leads to another page and waits until that page stands. Where it is loaded whole, the browser may show
   * an empty document in between: that is another place too, but not one of ours, and never alive.
   */
  private async follow(part: Part) {
    const before = await this.engine.run(place, null)
    await this.engine.press(part)
    await expect.poll(() => this.engine.run(place, before), SLOW).not.toBeNull()
    await expect.poll(() => this.engine.run(isAlive, null), SLOW).toBe(true)
    this.at = (await this.engine.run(() => location.pathname.split('/').at(-2), null)) as PageId
  }
}

const groupOf = (id: FieldId) => `${inputName(id)}-group`

/** The id of the group with the question about this person, where several stand on one page. Runs in the browser. */
function groupAbout({ start, person }: { start: string; person: string }): string {
  const groups = [...document.querySelectorAll('main form fieldset')]
  const isMeant = ({ id, textContent }: Element) => id.startsWith(start) && textContent.includes(person)
  return groups.find(isMeant)?.id ?? `no group of ${person}`
}

/** Drivers work lists each in their own way, so the page does it. Runs in the browser. */
function chooseIn({ group, person, value }: { group: string; person?: string; value: string }): void {
  const row = person === undefined ? '' : `[data-of="${person}"]`
  const list = document.querySelector<HTMLSelectElement>(`[id="${group}"] ${row} select`) as HTMLSelectElement
  list.value = value
  list.dispatchEvent(new Event('change', { bubbles: true }))
}
