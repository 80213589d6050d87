import { expect, test } from 'vitest'
import { emptyDraft, writeAnswer } from '@/lib/questionnaire/answers'
import { parseSaved } from './parse-saved'
import { serialize } from './saved-format'
import { newClientText, savedUntil, summarize, toldTodayIn } from './saved-summary'

const REST = {
  halfTyped: {},
  stop: null,
  isChanging: false,
  lastSeenOn: null,
  notes: {},
  isPractice: false,
  deskSection: 'you',
} as const
const TEXT = serialize({
  ...REST,
  draft: writeAnswer(emptyDraft(), 'sponsor.permit', 'dutch'),
  toldToday: '2026-11-20',
  savedUntil: null,
})

test('the outline of a kept text', () => {
  expect(summarize(TEXT)).toEqual({ isOfCounsellor: false, savedUntil: null, practiceOn: null })
  expect(summarize(savedUntil(TEXT, '2026-12-21'))).toEqual({
    isOfCounsellor: false,
    savedUntil: '2026-12-21',
    practiceOn: null,
  })
  expect(summarize(TEXT.replace('"isPractice":false', '"isPractice":true')).practiceOn).toBe('2026-11-20')
  expect(toldTodayIn(TEXT)).toBe('2026-11-20')
})

test.each([null, '', '{', '[]', 'null', '{"draft":7}', '{"draft":{"file":null},"savedUntil":7}'])(
  'of %j nothing can be seen',
  (text) => {
    expect(summarize(text)).toEqual({ isOfCounsellor: false, savedUntil: null, practiceOn: null })
    expect(toldTodayIn(text)).toBeNull()
  },
)

test('a text that is saved, or no longer, is read as before', async () => {
  const saved = savedUntil(TEXT, '2026-12-21')
  expect(await parseSaved(saved)).toEqual({ ...(await parseSaved(TEXT)), savedUntil: '2026-12-21' })
  expect(savedUntil(saved, null)).toBe(TEXT)
})

test('a new client begins with nothing but who fills it in', async () => {
  const text = newClientText()
  expect(summarize(text).isOfCounsellor).toBe(true)
  const draft = writeAnswer(emptyDraft(), 'filledInBy', 'counsellor')
  expect(await parseSaved(text)).toEqual({ ...REST, draft, toldToday: null, savedUntil: null })
})
