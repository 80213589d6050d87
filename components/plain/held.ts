/**
 * Parts of a page that wait in a `<template>` until they are needed, and buttons that say what they do. A page of
 * text is complete without them: a reader without a script misses nothing that matters.
 */

/** The name is a constant of this code, never what somebody typed, so it needs no escaping. */
const heldOf = (name: string) => document.querySelector<HTMLElement>(`[data-held="${name}"]`)

/** In `next dev` it waits in a hidden element: React cannot hydrate the content of a `<template>`. */
const contentOf = (held: HTMLElement) => (held instanceof HTMLTemplateElement ? held.content : held)

const shownOf = (name: string) => document.querySelector<HTMLElement>(`[data-shown="${name}"]`)

/** Shows a copy of the part that waits under a name, next to its template. Null on a page that has no such part. */
export function reveal(name: string): HTMLElement | null {
  const shown = shownOf(name)
  const held = heldOf(name)
  const copy = held && contentOf(held).firstElementChild?.cloneNode(true)
  if (shown !== null || !(copy instanceof HTMLElement)) return shown
  copy.dataset.shown = name
  held?.after(copy)
  return copy
}

export const conceal = (name: string): void => shownOf(name)?.remove()

/** The part of the page with this name, and null on a page without it. */
export const part = (name: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-part="${name}"]`)

/** Puts one of the sentences that a live region has as `data-*` into it; without a name, empties it. */
export function say(region: string, name?: string): void {
  const place = part(region)
  if (place) place.textContent = (name !== undefined && place.dataset[name]) || ''
}

/** Calls `act` when a button with this name is pressed, also one that is shown later. */
export function onPress(name: string, act: () => void): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest(`button[data-act="${name}"]`)) act()
  })
}
