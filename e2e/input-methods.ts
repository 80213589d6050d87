/** How a person works the page: with a pointer, or with the keys alone. */
import { expect, type Locator, type Page } from '@playwright/test'

export interface Hands {
  press: (target: Locator) => Promise<void>
  /** One of a group of radios, or a box to tick. */
  tick: (target: Locator) => Promise<void>
  untick: (target: Locator) => Promise<void>
  fill: (target: Locator, text: string) => Promise<void>
  choose: (list: Locator, label: string) => Promise<void>
}

export const pointer: Hands = {
  press: (target) => target.click(),
  tick: (target) => target.check(),
  untick: (target) => target.uncheck(),
  fill: (target, text) => target.fill(text),
  choose: async (list, label) => void (await list.selectOption({ label })),
}

const MOST_PRESSES = 80

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Runs in the browser: one of the radios of its group has the focus. */
function hasFocusInGroup(radio: Element): boolean {
  const { activeElement: active } = document
  if (!(active instanceof HTMLInputElement && radio instanceof HTMLInputElement)) return false
  return active.type === 'radio' && active.name === radio.name && active.form === radio.form
}

/** Tab, arrows, Space and Enter; the mouse is never used. */
export function keys(page: Page): Hands {
  const { keyboard } = page

  async function press(key: string, until: () => Promise<boolean>) {
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      if (await until()) return
      await keyboard.press(key)
    }
    throw new Error(`${key} does not lead there`)
  }

  const reach = (target: Locator) => press('Tab', () => hasFocus(target))
  const isRadio = (target: Locator) =>
    target.evaluate((element) => element instanceof HTMLInputElement && element.type === 'radio')

  /** Tab leads into a group of radios, and the arrows to each of them. */
  async function reachRadio(target: Locator) {
    await press('Tab', () => target.evaluate(hasFocusInGroup))
    await press('ArrowDown', () => hasFocus(target))
  }

  const set = (isOn: boolean) => async (target: Locator) => {
    await ((await isRadio(target)) ? reachRadio(target) : reach(target))
    if ((await target.isChecked()) !== isOn) await keyboard.press('Space')
    await expect(target).toBeChecked({ checked: isOn })
  }

  return {
    press: async (target) => {
      await reach(target)
      await keyboard.press('Enter')
    },
    tick: set(true),
    untick: set(false),
    fill: async (target, text) => {
      await reach(target)
      await keyboard.press('Control+A')
      if (text === '') await keyboard.press('Delete')
      else await keyboard.type(text)
    },
    choose: async (list, label) => {
      await reach(list)
      await keyboard.type(label)
      await expect(list.locator('option:checked')).toHaveText(label)
    },
  }
}
