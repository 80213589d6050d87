import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { assess } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { calendarEvents, calendarFile } from './calendar-file'

/** Words that would tell somebody who sees the calendar what it is about. */
const TELLING = /nareis|asiel|asylum|mvv|IND\b|vergunning|permit|familie|family|refugee|vluchteling/i

const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part))

const files = SCENARIOS.flatMap((scenario) => {
  const assessment = assess(scenario.case, { on: scenario.on })
  return LOCALES.flatMap((locale) => {
    const text = calendarFile(assessment, translator(locale))
    return text === null ? [] : [{ ...scenario, locale, text, assessment }]
  })
})

describe('the calendar file', () => {
  it('is there for most families, and for none with nothing to come', () => {
    expect(files.length).toBeGreaterThan(50)
    for (const scenario of SCENARIOS) {
      const assessment = assess(scenario.case, { on: scenario.on })
      expect(calendarFile(assessment, translator('nl')) === null).toBe(
        calendarEvents(assessment).length === 0,
      )
    }
  })

  it('has the dates of the page as whole days, each with two reminders', () => {
    for (const { name, text, assessment } of files) {
      const parsed = events(text)
      expect(parsed.map((event) => event.startDate.toString()).sort(), name).toEqual(
        calendarEvents(assessment)
          .map(({ date }) => date)
          .sort(),
      )
      for (const event of parsed) {
        expect(event.startDate.isDate, name).toBe(true)
        expect(event.component.getAllSubcomponents('valarm'), name).toHaveLength(2)
      }
    }
  })

  it('has titles that tell nothing, and no name of anybody', () => {
    for (const { name, text } of files) expect(text, name).not.toMatch(TELLING)
    const [first] = files
    const named = {
      ...first?.case,
      version: 1 as const,
      members: [{ ...first?.case.members?.[0], id: 'p', name: 'Zekerlijk' }],
    }
    expect(calendarFile(assess(named, { on: first?.on ?? '' }), translator('nl')) ?? '').not.toContain(
      'Zekerlijk',
    )
    expect('Afspraak nareis').toMatch(TELLING)
  })

  it('keeps its ids when a date moves, so that a second import replaces the first', () => {
    const scenario = SCENARIOS.find(({ name }) => name === 'family-of-four-in-time')
    const file = scenario?.case
    if (file === undefined) throw new Error('the family of four is gone')
    const later = { ...file, sponsor: { ...file.sponsor, decisionDate: '2026-10-15' } }
    const ids = (value: typeof file) =>
      events(calendarFile(assess(value, { on: '2026-11-21' }), translator('en')) ?? '').map(({ uid }) => uid)
    expect(ids(later)).toEqual(ids(file))
    expect(new Set(ids(file)).size).toBe(ids(file).length)
  })

  it('breaks no line and no sign: at most 75 octets a line, ended as the standard asks', () => {
    for (const { name, text } of files) {
      const lines = text.split('\r\n')
      expect(lines.pop(), name).toBe('')
      for (const line of lines) expect(new TextEncoder().encode(line).length, name).toBeLessThanOrEqual(75)
    }
  })
})
