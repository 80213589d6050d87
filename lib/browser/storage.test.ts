/** A5: a browser that refuses has no storage, no messages and no random numbers of its own, and nothing throws. */
import { afterEach, expect, test, vi } from 'vitest'
import { storageDoor } from './storage'

afterEach(() => vi.unstubAllGlobals())

test('A5: Firefox with cookies blocked: every part answers, none throws', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  vi.stubGlobal(
    'window',
    Object.defineProperties({}, { sessionStorage: { get: refuse }, localStorage: { get: refuse } }),
  )
  vi.stubGlobal('BroadcastChannel', refuse)
  vi.stubGlobal('crypto', undefined)
  expect(storageDoor.readTab('a')).toBeNull()
  expect(storageDoor.readDevice('a')).toBeNull()
  expect(storageDoor.writeTab('a', 'b')).toBe(false)
  expect(storageDoor.writeDevice('a', null)).toBe(false)
  expect(() => storageDoor.openChannel(() => {})({ kind: 'left' })).not.toThrow()
  expect(storageDoor.randomId()).toMatch(/^\w{10,}$/)
  expect(storageDoor.randomId()).not.toBe(storageDoor.randomId())
})
