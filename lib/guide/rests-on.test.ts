import { expect, test } from 'vitest'
import { SOURCES } from '@/lib/rules'
import { restsOn } from './rests-on'
import { toConfirm } from './to-confirm'

test('a maintainer sees what rests on a source: rules, figures, dates and texts', () => {
  expect(restsOn('vw-69')).toMatchObject({
    term: ['objection'],
    date: expect.arrayContaining(['object']),
    step: expect.arrayContaining(['object-negative']),
  })
  expect(restsOn('refugeehelp-2026').condition).toContain('waiting-period')
})

test('something rests on every source of the register', () => {
  expect(SOURCES.filter((id) => Object.keys(restsOn(id)).length === 0)).toEqual([])
})

test('the owner sees second-hand sources, contacts that are not certain, the last figures and open wordings', () => {
  const lines = toConfirm()
  for (const start of [
    'source law-2026',
    'contact ind-nareis',
    'fees of 2026',
    'TB list',
    'letters:',
    'DNA:',
  ])
    expect(lines.some((line) => line.startsWith(start))).toBe(true)
  expect(lines.filter((line) => /contact ind |undefined|null/.test(line))).toEqual([])
})
