import { expect, test } from 'vitest'
import { emptyDraft, writeAnswer } from '@/lib/questionnaire/answers'
import { parseSaved } from './parse-saved'
import { serialize } from './saved-format'
import { newClientText, summarize, toldTodayIn, withSavedUntil } from './saved-summary'

const REST = {
  halfTyped: {},
  filledFrom: {},
  stop: null,
  isChanging: false,
  lastSeenOn: null,
  notes: {},
  isPractice: false,
} as const
const STAMP = { left: null, wiped: 'mark' }
const NOTHING = {
  caseId: '',
  stamp: { left: null, wiped: null },
  isOfCounsellor: false,
  savedUntil: null,
  practiceOn: null,
}
const TEXT = serialize(
  {
    ...REST,
    caseId: 'id',
    draft: writeAnswer(emptyDraft(), 'sponsor.permit', 'dutch'),
    toldToday: '2026-11-20',
    savedUntil: null,
  },
  STAMP,
)

test('the outline of a kept text', () => {
  expect(summarize(TEXT)).toEqual({ ...NOTHING, caseId: 'id', stamp: STAMP })
  expect(summarize(withSavedUntil(TEXT, '2026-12-21'))).toEqual({
    ...NOTHING,
    caseId: 'id',
    stamp: STAMP,
    savedUntil: '2026-12-21',
  })
  expect(summarize(TEXT.replace('"isPractice":false', '"isPractice":true')).practiceOn).toBe('2026-11-20')
  expect(toldTodayIn(TEXT)).toBe('2026-11-20')
})

test.each([null, '', '{', '[]', 'null', '{"draft":7}', '{"draft":{"file":null},"savedUntil":7}'])(
  'of %j nothing can be seen',
  (text) => {
    expect(summarize(text)).toEqual(NOTHING)
    expect(toldTodayIn(text)).toBeNull()
  },
)

test('a text that is saved, or no longer, is read as before', async () => {
  const saved = withSavedUntil(TEXT, '2026-12-21')
  expect(await parseSaved(saved)).toEqual({ ...(await parseSaved(TEXT)), savedUntil: '2026-12-21' })
  expect(withSavedUntil(saved, null)).toBe(TEXT)
})

test('a new client begins with nothing but who fills it in', async () => {
  const text = newClientText('next', STAMP)
  expect(summarize(text).isOfCounsellor).toBe(true)
  const draft = writeAnswer(emptyDraft(), 'filledInBy', 'counsellor')
  expect(await parseSaved(text)).toEqual({
    ...REST,
    caseId: 'next',
    draft,
    toldToday: null,
    savedUntil: null,
  })
})
