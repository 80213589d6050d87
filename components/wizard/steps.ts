'use client'
/**
 * From one page of questions to another without the framework: the texts of the next page are fetched while this one is
 * read, and it stands at the press. The framework is told the address, so a reload, the history and every other move are
 * its own. It takes over wherever the texts are not here.
 */
import { afterAMoment } from '@/components/ui/after-paint'
import { BUILD, type PageId, type StepTexts, type Stop } from '@/lib/questionnaire'
import { pathOf } from './navigate'

const texts = new Map<string, StepTexts>()
const coming = new Map<string, Promise<StepTexts>>()

/** The texts of a page; undefined when they are not here. */
export const stepHere = (locale: string, page: PageId): StepTexts | undefined =>
  texts.get(pathOf(locale, { page }))

/** A page came with its texts. */
export const putStep = (locale: string, page: PageId, step: StepTexts): void => {
  texts.set(pathOf(locale, { page }), step)
}

async function fetched(path: string): Promise<StepTexts> {
  const answer = await fetch(`${path}step.json`)
  if (!answer.ok) throw new Error(`No texts at ${path}`)
  const step: StepTexts = await answer.json()
  if (step.build !== BUILD) throw new Error(`Texts of another release at ${path}`)
  texts.set(path, step)
  return step
}

/** Fetches the texts of a page, once. Rejects when they do not come, or are of another release; the next call asks again. */
export function fetchStep(locale: string, page: PageId): Promise<StepTexts> {
  const path = pathOf(locale, { page })
  const step = texts.get(path)
  const underway = coming.get(path) ?? (step ? Promise.resolve(step) : fetched(path))
  coming.set(path, underway)
  underway.catch(() => coming.delete(path))
  return underway
}

const awaited = new Map<string, Promise<StepTexts>>()

/** For an entry of the history whose texts are not here. When they do not come its address is loaded whole. */
export function stepOrLoad(locale: string, page: PageId): Promise<StepTexts> {
  const path = pathOf(locale, { page })
  const step =
    awaited.get(path) ??
    fetchStep(locale, page).catch(() => {
      window.location.reload()
      return new Promise<never>(() => {})
    })
  awaited.set(path, step)
  return step
}

/** The page that a turn led to, until the framework knows its address; null: the page of its address. */
let turned: PageId | null = null
const listeners = new Set<() => void>()

function put(page: PageId | null): void {
  if (page === turned) return
  turned = page
  for (const listener of listeners) listener()
}

export const turnStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (): PageId | null => turned,
  getOnServer: (): null => null,

  /** Opens a page whose texts are here. The framework is told of its address once it is painted. */
  turnTo(locale: string, { page, memberId }: Stop): void {
    const path = pathOf(locale, { page })
    const person = memberId === undefined ? {} : { stop: { page, memberId } }
    const { stop: _, ...ofFramework } = window.history.state ?? {}
    window.history.pushState({ ...ofFramework, ...person }, '', path)
    put(page)
    window.scrollTo(0, 0)
    afterAMoment(() => {
      if (window.location.pathname === path) window.history.replaceState(person, '', path)
    })
  },
  /** The framework leads: it knows the page that stands, or another page was opened. */
  end: (): void => put(null),
}
