/** P1: three times Shift leaves; what belongs to typing, selecting or a keyboard layout does not. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { watchShift } from './shift-presses'

let listeners: Map<string, (event: object) => void>
let time = 0
const leave = vi.fn()

beforeEach(() => {
  listeners = new Map()
  time = 0
  leave.mockClear()
  const addEventListener = (name: string, listener: (event: object) => void) => listeners.set(name, listener)
  watchShift({ addEventListener } as unknown as Window, leave)
})

const fire = (name: string, more: object = {}) => {
  time += 50
  const modifiers = { repeat: false, ctrlKey: false, altKey: false, metaKey: false }
  listeners.get(name)?.({ key: 'Shift', timeStamp: time, ...modifiers, ...more })
}
const press = (more: object = {}) => {
  fire('keydown', more)
  fire('keyup', more)
}

test('three clean presses leave, with the last release', () => {
  press()
  press()
  fire('keydown')
  expect(leave).not.toHaveBeenCalled()
  fire('keyup')
  expect(leave).toHaveBeenCalledTimes(1)
})

test('slower than five seconds they do not', () => {
  press()
  time += 5000
  press()
  press()
  expect(leave).not.toHaveBeenCalled()
})

describe('P1: not the way out', () => {
  const never = (what: string, act: () => void) =>
    test(what, () => {
      for (let times = 0; times < 10; times += 1) act()
      expect(leave).not.toHaveBeenCalled()
    })
  never('Shift held down, so that keydown repeats', () => fire('keydown', { repeat: times() }))
  never('Shift held down without an end', () => fire('keydown'))
  never('Alt and Shift, which switches the keyboard', () => press({ altKey: true }))
  never('Ctrl and Shift', () => press({ ctrlKey: true }))
  never('Shift and a letter', () => {
    fire('keydown')
    press({ key: 'A' })
    fire('keyup')
  })
  never('Shift and a click', () => {
    fire('keydown')
    fire('pointerdown')
    fire('keyup')
  })
  never('a letter between two presses', () => {
    press()
    press({ key: 'a' })
    press()
    press({ key: 'Backspace' })
  })
  never('two presses and then the window loses the focus', () => {
    press()
    press()
    fire('blur')
  })
})

/** The first keydown of a key that is held down is none that repeats. */
let held = 0
const times = () => {
  held += 1
  return held > 1
}
