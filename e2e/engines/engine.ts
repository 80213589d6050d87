/** A browser of another make, as far as a journey needs it, and what runs inside its pages. */
import { expect } from '@playwright/test'

/** Something on the page to press or to fill in: by its role and its name, perhaps in one group of the form. */
export interface Part {
  role: 'link' | 'button' | 'radio' | 'checkbox' | 'textbox'
  /** The source of a pattern that the whole name fits. */
  name: string
  /** The id of the group it stands in. */
  group?: string
}

export interface Engine {
  goto(address: string): Promise<void>
  /** What a function gives back that runs in the page. */
  run<Given, Told>(look: (given: Given) => Told, given: Given): Promise<Told>
  press(part: Part): Promise<void>
  type(part: Part, text: string): Promise<void>
  close(): Promise<void>
}

/** The part, once it is there; what it is called tells what was not found. */
export async function soon<Found>(part: Part, find: () => Promise<Found | null>): Promise<Found> {
  let found: Found | null = null
  const look = async () => {
    found = await find()
    return found !== null
  }
  await expect.poll(look, { message: `${part.role} ${part.name}`, timeout: 30_000 }).toBe(true)
  return found as Found
}

/** The part of the page that is meant; null when it is not there. Runs in the browser. */
export function findPart({ role, name, group }: Part): HTMLElement | null {
  const SELECTORS = {
    link: 'a[href]',
    button: 'button',
    radio: 'input[type=radio]',
    checkbox: 'input[type=checkbox]',
    textbox: 'input[type=text]',
  }
  const nameOf = (element: HTMLElement) => {
    const label = (element instanceof HTMLInputElement ? element.labels?.[0] : element)?.cloneNode(true) as
      | Element
      | undefined
    for (const sign of label?.querySelectorAll('[aria-hidden=true]') ?? []) sign.remove()
    const text = label?.querySelector('bdi')?.textContent ?? label?.textContent
    return (element.ariaLabel ?? text ?? '').trim()
  }
  const place = group === undefined ? document : document.getElementById(group)
  const all = [...(place?.querySelectorAll<HTMLElement>(SELECTORS[role]) ?? [])]
  const found = all.find((element) => new RegExp(`^(?:${name})$`).test(nameOf(element))) ?? null
  found?.scrollIntoView({ block: 'center' })
  return found
}

/** From here on the page writes down what goes wrong in it. Runs in the browser. */
export function watchPage(): void {
  if ('faultsSeen' in window) return
  const faults: string[] = []
  Object.assign(window, { faultsSeen: faults })
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    faults.push(`policy: ${violatedDirective} ${blockedURI}`),
  )
  addEventListener('error', ({ message }) => faults.push(`thrown: ${message}`))
  addEventListener('unhandledrejection', ({ reason }) => faults.push(`thrown: ${reason}`))
  for (const level of ['error', 'warn'] as const) {
    const say = console[level]
    console[level] = (...words: unknown[]) => {
      faults.push(`console ${level}: ${words.join(' ')}`)
      say(...words)
    }
  }
}

/** What the page wrote down, and what it fetched from elsewhere. Runs in the browser. */
export function faultsOfPage(): string[] {
  const foreign = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((address) => new URL(address).origin !== location.origin)
  const seen: string[] = Reflect.get(window, 'faultsSeen') ?? ['nobody watched']
  return [...seen, ...foreign.map((address) => `fetched: ${address}`)]
}

/** A script in the text of the page, which its policy must stop. Runs in the browser. */
export function plantScript(): void {
  const script = document.createElement('script')
  script.textContent = 'window.planted = true'
  document.head.append(script)
}
