import { expect, test } from 'vitest'
import { emptyDraft, writeAnswer } from './answers'
import { readKept } from './kept'
import { keptText } from './kept-text'
import { outlineOf, savedUntil, textOfNewClient, toldTodayIn } from './outline'

const REST = {
  halfTyped: {},
  stop: null,
  isChanging: false,
  lastSeenOn: null,
  notes: {},
  isPractice: false,
  deskSection: 'you',
} as const
const TEXT = keptText({
  ...REST,
  draft: writeAnswer(emptyDraft(), 'sponsor.permit', 'dutch'),
  toldToday: '2026-11-20',
  savedUntil: null,
})

test('the outline of a kept text', () => {
  expect(outlineOf(TEXT)).toEqual({ isOfCounsellor: false, savedUntil: null, practiceOn: null })
  expect(outlineOf(savedUntil(TEXT, '2026-12-21'))).toEqual({
    isOfCounsellor: false,
    savedUntil: '2026-12-21',
    practiceOn: null,
  })
  expect(outlineOf(TEXT.replace('"isPractice":false', '"isPractice":true')).practiceOn).toBe('2026-11-20')
  expect(toldTodayIn(TEXT)).toBe('2026-11-20')
})

test.each([null, '', '{', '[]', 'null', '{"draft":7}', '{"draft":{"file":null},"savedUntil":7}'])(
  'of %j nothing can be seen',
  (text) => {
    expect(outlineOf(text)).toEqual({ isOfCounsellor: false, savedUntil: null, practiceOn: null })
    expect(toldTodayIn(text)).toBeNull()
  },
)

test('a text that is saved, or no longer, is read as before', async () => {
  const saved = savedUntil(TEXT, '2026-12-21')
  expect(await readKept(saved)).toEqual({ ...(await readKept(TEXT)), savedUntil: '2026-12-21' })
  expect(savedUntil(saved, null)).toBe(TEXT)
})

test('a new client begins with nothing but who fills it in', async () => {
  const text = textOfNewClient()
  expect(outlineOf(text).isOfCounsellor).toBe(true)
  const draft = writeAnswer(emptyDraft(), 'filledInBy', 'counsellor')
  expect(await readKept(text)).toEqual({ ...REST, draft, toldToday: null, savedUntil: null })
})
