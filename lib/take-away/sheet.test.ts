import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { modelOf, namesOf } from '@/lib/result-model'
import { assess, type CaseFile } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { RULES_VERSION } from './rules-version'
import { type Sheet, type SheetPart, sheetOf } from './sheet'

function sheetIn(file: CaseFile, on: string, locale: (typeof LOCALES)[number], isNamed = true): Sheet {
  const t = translator(locale, file.filledInBy)
  return sheetOf(modelOf(file, assess(file, { on })), namesOf(file, t), t, { isNamed })
}

const sheets = SCENARIOS.map(({ name, on, case: file }) => ({
  name,
  file,
  assessment: assess(file, { on }),
  nl: sheetIn(file, on, 'nl'),
  en: sheetIn(file, on, 'en'),
}))

const rowsOf = (sheet: Sheet, id: SheetPart['id']) => sheet.parts.find((part) => part.id === id)?.rows ?? []
const idsOf = ({ parts }: Sheet) => parts.map(({ id, rows }) => [id, rows.map((row) => row.id)])
const textOf = ({ title, about, lead, parts }: Sheet) =>
  [
    title,
    about,
    lead.verb,
    lead.day,
    ...lead.below,
    ...parts.flatMap((part) => part.rows.flatMap((row) => [row.lead ?? '', row.text])),
  ].join('\n')

const four = () => {
  const found = SCENARIOS.find(({ name }) => name === 'family-of-four-in-time')
  if (found === undefined) throw new Error('the family of four is gone')
  return found
}

describe('the sheet', () => {
  it('says which version of the rules was used', () => {
    expect(RULES_VERSION).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){2}$/)
    for (const { name, nl } of sheets) expect(textOf(nl), name).toContain(RULES_VERSION)
  })

  it('has the same rows in the same order in both languages', () => {
    for (const { name, nl, en } of sheets) expect(idsOf(nl), name).toEqual(idsOf(en))
  })

  it('names every person, every paper, every date and every step', () => {
    for (const { name, assessment, nl } of sheets) {
      const { members, documents, deadlines, steps } = assessment
      const ids = (part: SheetPart['id']) => rowsOf(nl, part).map(({ id }) => id)
      const explained = rowsOf(nl, 'why').flatMap(({ id }) => id.split(' '))
      for (const { id } of members) {
        expect(ids('who'), name).toContain(id)
        expect(explained, name).toContain(id)
      }
      for (const { id } of [...members.flatMap((member) => member.documents), ...documents])
        expect(ids('papers'), name).toContain(id)
      expect(ids('dates'), name).toHaveLength(deadlines.length)
      expect(
        ids('steps')
          .flatMap((id) => id.split(' '))
          .sort(),
        name,
      ).toEqual(steps.map(({ id }) => id).sort())
    }
  })

  it('ticks the papers that are there', () => {
    const { case: told, on } = four()
    const file = { ...told, checklist: { 'p:face-photo': 'have' as const } }
    const photo = rowsOf(sheetIn(file, on, 'nl'), 'papers').find(({ id }) => id === 'face-photo')
    expect(photo?.boxes).toEqual({ kind: 'each', ticked: [true, false, false] })
  })

  it('begins with the age of the rules once they are old', () => {
    const t = translator('nl')
    const aboutOn = (on: string) => sheetIn({ version: 1 }, on, 'nl').about
    expect(aboutOn('2027-02-19')).not.toContain(t('age.old.title'))
    expect(aboutOn('2027-02-20')).toContain(t('age.old.title'))
    expect(aboutOn('2027-05-21')).toContain(t('age.very-old.title'))
  })
})

describe('what never stands on the sheet', () => {
  /** Codes as they stand in a case file: none is a word of Dutch or English. */
  const CODES = /publicOrder|no-concern|not-said|familyStill|remainingParent|birthDate|own-suitable/

  it('no raw answer, whatever was answered', () => {
    for (const { name, nl, en } of sheets)
      for (const sheet of [nl, en]) expect(textOf(sheet).match(CODES)?.[0], name).toBeUndefined()
    expect('publicOrder concern').toMatch(CODES)
  })

  it.each(LOCALES)('a word about police or punishment, met or not (%s)', (locale) => {
    const t = translator(locale)
    const told = ['member-public-order', 'regular-public-order'].flatMap((id) => [
      t.optional(`conditions.${id}.title`) ?? '',
      t.optional(`conditions.${id}.not-met`) ?? '',
      t.optional(`conditions.${id}.unknown`) ?? '',
    ])
    for (const { name, nl, en } of sheets) {
      const text = textOf(locale === 'nl' ? nl : en)
      for (const words of told) expect(text.includes(words), name).toBe(false)
    }
    expect(told.every((words) => words.length > 5)).toBe(true)
  })

  it('a V-number', () => {
    const { case: told, on } = four()
    const file = { ...told, members: told.members?.map((member) => ({ ...member, vNumber: '9876543210' })) }
    expect(textOf(sheetIn(file, on, 'nl'))).not.toContain('9876543210')
  })

  it.each(LOCALES)('without names a date of birth (%s)', (locale) => {
    const { case: file, on } = four()
    const born = locale === 'nl' ? '4 april 1992' : '4 April 1992'
    expect(textOf(sheetIn(file, on, locale, true))).toContain(born)
    expect(textOf(sheetIn(file, on, locale, false))).not.toContain(born)
  })
})
