'use client'
/** The texts of pages of questions by address, each fetched while the page before it is read. */
import { BUILD, type StepTexts } from '@/lib/questionnaire'

const texts = new Map<string, StepTexts>()
const coming = new Map<string, Promise<StepTexts>>()

/** The texts of a page; undefined when they are not here. */
export const stepHere = (path: string): StepTexts | undefined => texts.get(path)

/** A page came with its texts. */
export const putStep = (path: string, step: StepTexts): void => {
  texts.set(path, step)
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
export function fetchStep(path: string): Promise<StepTexts> {
  const here = texts.get(path)
  if (here) return Promise.resolve(here)
  const underway = coming.get(path) ?? fetched(path)
  coming.set(path, underway)
  underway.catch(() => coming.delete(path))
  return underway
}

const loaded = new Map<string, Promise<StepTexts>>()

/** For an entry of the history whose texts are not here. When they do not come its address is loaded whole. */
export function stepOrLoad(path: string): Promise<StepTexts> {
  const step =
    loaded.get(path) ??
    fetchStep(path).catch(() => {
      window.location.reload()
      return new Promise<never>(() => {})
    })
  loaded.set(path, step)
  return step
}
