import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { modelOf } from '@/lib/result-model'
import { assess, type CaseFile } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { calendarEvents, calendarFile, remindersIn } from './calendar-file'

/** Words that would tell somebody who sees the calendar what it is about. */
const TELLING = /nareis|asiel|asylum|mvv|IND\b|vergunning|permit|familie|family|refugee|vluchteling/i

const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part))

const modelOn = (file: CaseFile, on: string) => modelOf(file, assess(file, { on }))
const AT = { caseId: 'f3a1', now: new Date('2026-11-21T10:30:00Z') }

const files = SCENARIOS.flatMap((scenario) => {
  const model = modelOn(scenario.case, scenario.on)
  return LOCALES.flatMap((locale) => {
    const text = calendarFile(model, translator(locale), AT)
    return text === null ? [] : [{ ...scenario, locale, text, model }]
  })
})

const four = () => {
  const scenario = SCENARIOS.find(({ name }) => name === 'family-of-four-in-time')
  if (scenario === undefined) throw new Error('the family of four is gone')
  return scenario.case
}
const fileOf = (file: CaseFile, on = '2026-11-21', options = AT) =>
  calendarFile(modelOn(file, on), translator('en'), options) ?? ''
const alarmsOf = (text: string) => events(text).map((event) => event.component.getAllSubcomponents('valarm'))

describe('the calendar file', () => {
  it('is there for most families, and for none with nothing to come', () => {
    expect(files.length).toBeGreaterThan(50)
    for (const scenario of SCENARIOS) {
      const model = modelOn(scenario.case, scenario.on)
      expect(calendarFile(model, translator('nl'), AT) === null).toBe(calendarEvents(model).length === 0)
    }
  })

  it('has the dates of the page as whole days', () => {
    for (const { name, text, model } of files) {
      const parsed = events(text)
      expect(parsed.map((event) => event.startDate.toString()).sort(), name).toEqual(
        calendarEvents(model)
          .map(({ date }) => date)
          .sort(),
      )
      for (const event of parsed) expect(event.startDate.isDate, name).toBe(true)
    }
  })

  it('P3: reminds in the morning, only on days that still lie ahead, and as often as the page says', () => {
    for (const { name, text, model } of files) {
      const alarms = alarmsOf(text)
      expect(alarms.flat(), name).toHaveLength(remindersIn(calendarEvents(model)))
      for (const [at, event] of events(text).entries())
        for (const alarm of alarms[at] ?? []) {
          const rings = event.startDate.clone()
          rings.isDate = false
          rings.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration)
          expect(rings.hour, name).toBe(9)
          expect(rings.toString() > `${model.on}T23:59:59`, name).toBe(true)
        }
    }
  })

  it('P3: two days before the day it reminds twice: the day before, and that morning', () => {
    const [first] = calendarEvents(modelOn(four(), '2026-12-29'))
    expect(first).toMatchObject({ date: '2026-12-31', reminders: [1, 0] })
  })

  it('has titles that tell nothing and differ, and no name of anybody', () => {
    for (const { name, text } of files) {
      expect(text, name).not.toMatch(TELLING)
      const titles = events(text).map(({ summary }) => summary)
      expect(new Set(titles).size, name).toBe(titles.length)
    }
    const [first] = files
    const named = {
      ...first?.case,
      version: 1 as const,
      members: [{ ...first?.case.members?.[0], id: 'p', name: 'Zekerlijk' }],
    }
    expect(fileOf(named, first?.on)).not.toContain('Zekerlijk')
    expect('Afspraak nareis').toMatch(TELLING)
  })

  it('P2: a corrected case replaces its own dates, later ones going first; another case replaces none', () => {
    const file = four()
    const later = { ...file, sponsor: { ...file.sponsor, decisionDate: '2026-10-15' } }
    const ids = (text: string) => events(text).map(({ uid }) => uid)
    const minuteLater = { ...AT, now: new Date('2026-11-21T10:31:00Z') }
    const corrected = fileOf(later, '2026-11-21', minuteLater)
    expect(ids(corrected)).toEqual(ids(fileOf(file)))
    expect(new Set(ids(corrected)).size).toBe(ids(corrected).length)
    expect(events(corrected)[0]?.sequence).toBeGreaterThan(events(fileOf(file))[0]?.sequence ?? 0)
    const other = ids(fileOf(file, '2026-11-21', { ...AT, caseId: 'b7c2' }))
    expect(other.filter((id) => ids(fileOf(file)).includes(id))).toEqual([])
  })

  it('breaks no line and no sign: at most 75 octets a line, ended as the standard asks', () => {
    for (const { name, text } of files) {
      const lines = text.split('\r\n')
      expect(lines.pop(), name).toBe('')
      for (const line of lines) expect(new TextEncoder().encode(line).length, name).toBeLessThanOrEqual(75)
    }
  })
})
