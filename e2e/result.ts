/** What the result page shows, read through its hooks, and what it has to show of an assessment. */
import { expect, type Page } from '@playwright/test'
import type { Translate } from '@/lib/i18n'
import { datesOf, headlineOf, type ResultModel, type RoomId } from '@/lib/result-model'
import { type DocumentItem, PHASES } from '@/lib/rules'
import { wholeResult } from './fixtures'

export interface Shown {
  on: string
  law: string
  feeTotal: string
  headline: string
  theDay: string | null
  first: string | null
  sponsor: string
  notes: string[]
  members: Record<string, string | string[]>[]
  /** The papers of each person and of the case, each with its state. */
  papers: Record<string, string[]>
  replaced: Record<string, string[]>
  deadlines: Record<string, string | string[]>[]
  steps: string[]
}

/** Reads the whole page at once. Runs in the browser. */
export function readShown(): Shown {
  const all = (place: ParentNode, selector: string) => [...place.querySelectorAll<HTMLElement>(selector)]
  const data = (element: HTMLElement, name: string) => element.dataset[name] ?? ''
  const words = (text: string) => text.split(' ').filter(Boolean)
  const result = document.querySelector<HTMLElement>('[data-testid=result]') as HTMLElement
  const answer = result.querySelector<HTMLElement>('[data-sponsor-outcome]') as HTMLElement
  const dayOf = (place: ParentNode) => place.querySelector('time')?.getAttribute('datetime') ?? ''
  const papersBy = (name: 'document' | 'replaced') => {
    const owners: Record<string, string[]> = {}
    for (const item of all(result, `[data-${name}]`)) {
      const value = data(item, 'state')
      const owner = data(item, 'of')
      owners[owner] = [...(owners[owner] ?? []), `${data(item, name)} ${value}`.trim()].sort()
    }
    return owners
  }
  return {
    on: data(result, 'on'),
    law: data(result, 'law'),
    feeTotal: data(result, 'feeTotal'),
    headline: result.querySelector('[data-testid=headline]')?.textContent ?? '',
    theDay: all(result, '[data-the-day]').map((card) => data(card, 'theDay'))[0] ?? null,
    first: all(result, '[data-first]').map((step) => data(step, 'first'))[0] ?? null,
    sponsor: data(answer, 'sponsorOutcome'),
    notes: all(answer, '[data-note]')
      .filter((note) => note.closest('[data-member]') === null)
      .map((note) => data(note, 'note')),
    members: all(result, '[data-member]').map((card) => ({
      id: data(card, 'member'),
      stage: data(card, 'stage'),
      outcome: data(card, 'outcome'),
      route: data(card, 'route'),
      from: data(card, 'from'),
      fee: data(card, 'fee'),
      alternatives: words(data(card, 'alternatives')),
      notes: all(card, '[data-note]').map((note) => data(note, 'note')),
      conditions: all(card, '[data-condition]')
        .map((one) => `${data(one, 'condition')} ${data(one, 'status')}`)
        .sort(),
    })),
    papers: papersBy('document'),
    replaced: papersBy('replaced'),
    deadlines: all(result, '[data-deadline]').map((item) => ({
      id: data(item, 'deadline'),
      date: data(item, 'date'),
      members: words(data(item, 'members')),
      workingDay: data(item, 'workingDay'),
      latest: data(item, 'latest'),
      time: dayOf(item),
    })),
    steps: all(result, '[data-step]').map((step) => `${data(step, 'step')} ${data(step, 'state')}`),
  }
}

/** Opens a section of the result, unless it is open. */
export async function openRoom(page: Page, room: RoomId): Promise<void> {
  await wholeResult(page)
  const place = page.locator(`details#${room}`)
  if (!(await place.evaluate((details: HTMLDetailsElement) => details.open)))
    await place.locator('> summary').click()
  await expect(place).toHaveAttribute('open', '')
}

/** What stands on the result, once all of it stands. */
export async function shownOn(page: Page): Promise<Shown> {
  await wholeResult(page)
  return page.evaluate(readShown)
}

function papersOf(lists: readonly (readonly DocumentItem[])[]): Record<string, string[]> {
  const owners: Record<string, string[]> = {}
  for (const { id, memberId, state } of lists.flat()) {
    const owner = memberId ?? 'case'
    owners[owner] = [...(owners[owner] ?? []), `${id} ${state ?? ''}`.trim()].sort()
  }
  return owners
}

/** What a page in this language and voice has to show of a result. */
export function toShow(model: ResultModel, t: Translate): Shown {
  const { assessment, lead, groups } = model
  const { steps } = assessment
  const { onTheWay, others } = datesOf(model)
  // People with the same answer stand together.
  const members = groups.flatMap(({ people }) => people.map(({ assessed }) => assessed))
  return {
    on: assessment.on,
    law: assessment.law,
    feeTotal: String(assessment.feeTotalEur),
    headline: headlineOf(model, t),
    theDay: lead.kind === 'answer' ? null : lead.kind === 'span' ? lead.first : lead.date,
    first: model.today?.step.id ?? null,
    sponsor: assessment.sponsor.outcome,
    notes: assessment.notes,
    members: members.map(({ id, stage, outcome, route, from, feeEur, alternatives, notes, conditions }) => ({
      id,
      stage,
      outcome,
      route: route ?? '',
      from: from ?? '',
      fee: String(feeEur ?? ''),
      alternatives,
      notes,
      conditions: conditions.map((one) => `${one.id} ${one.status}`).sort(),
    })),
    papers: papersOf([...assessment.members.map(({ documents }) => documents), assessment.documents]),
    replaced: papersOf(assessment.members.map(({ replaced }) => replaced)),
    deadlines: [...onTheWay, ...others].map(({ id, date, memberIds, workingDay, latest }) => ({
      id,
      date,
      members: memberIds,
      workingDay: workingDay ?? '',
      latest: latest ?? '',
      time: workingDay ?? date,
    })),
    steps: PHASES.flatMap((phase) => steps.filter((step) => step.phase === phase)).map(
      ({ id, state }) => `${id} ${state}`,
    ),
  }
}

/** The same, with the people called as in another result that has them in the same order. */
export function calledAs(shown: Shown, { members }: Shown): Shown {
  const ids = members.map(({ id }) => id as string)
  const own = shown.members.map(({ id }) => id as string)
  const called = (id: string) => ids[own.indexOf(id)] ?? id
  const renamed = (papers: Shown['papers']) =>
    Object.fromEntries(Object.entries(papers).map(([owner, list]) => [called(owner), list]))
  return {
    ...shown,
    members: shown.members.map((member) => ({ ...member, id: called(member.id as string) })),
    papers: renamed(shown.papers),
    replaced: renamed(shown.replaced),
    deadlines: shown.deadlines.map((one) => ({ ...one, members: [one.members ?? []].flat().map(called) })),
  }
}
