import { describe, expect, it } from 'vitest'
import { translator } from '@/lib/i18n/all'
import { assess } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { namesOf } from './names'
import { RULES_VERSION } from './rules-version'
import { type SheetPart, sheetOf } from './sheet'

const sheets = SCENARIOS.map(({ name, on, case: file }) => {
  const assessment = assess(file, { on })
  const [nl, en] = (['nl', 'en'] as const).map((locale) => {
    const t = translator(locale, file.filledInBy)
    return sheetOf(file, assessment, namesOf(file, t), t)
  }) as [SheetPart[], SheetPart[]]
  return { name, file, assessment, nl, en }
})

const idsOf = (sheet: SheetPart[]) => sheet.map(({ id, items }) => [id, items.map((item) => item.id)])
const part = (sheet: SheetPart[], id: string) => sheet.find((candidate) => candidate.id === id)?.items ?? []

describe('the sheet', () => {
  it('says which version of the rules was used', () => {
    expect(RULES_VERSION).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){2}$/)
    for (const { name, nl } of sheets)
      expect(part(nl, 'law').find(({ id }) => id === 'rules')?.text, name).toContain(RULES_VERSION)
  })

  it('has the same lines in the same order in both languages', () => {
    for (const { name, nl, en } of sheets) expect(idsOf(nl), name).toEqual(idsOf(en))
  })

  it('names every person, every paper with its owners, every date, step and source', () => {
    for (const { name, file, assessment, nl } of sheets) {
      const { members, documents, deadlines, steps } = assessment
      expect(
        part(nl, 'members').filter(({ id }) => members.some((member) => member.id === id)),
        name,
      ).toHaveLength(members.length)
      const boxes = part(nl, 'papers').flatMap((item) => item.boxes ?? [])
      const papers = [...members.flatMap((member) => member.documents), ...documents]
      expect(boxes, name).toHaveLength(papers.length)
      expect(part(nl, 'dates'), name).toHaveLength(deadlines.length)
      const t = translator('nl', file.filledInBy)
      const said = part(nl, 'steps')
        .map(({ text }) => text)
        .join(' ')
      for (const { id } of steps) expect(said, `${name} ${id}`).toContain(t(`steps.${id}.title`))
      expect(
        part(nl, 'law').map(({ id }) => id),
        name,
      ).toEqual(['law', 'sources', 'checked', 'rules', 'receipt', 'answers'])
    }
  })

  it('ticks the papers that are there', () => {
    const scenario = SCENARIOS.find(({ name }) => name === 'family-of-four-in-time')
    if (scenario === undefined) throw new Error('the family of four is gone')
    const file = { ...scenario.case, checklist: { 'p:face-photo': 'have' as const } }
    const t = translator('nl')
    const photo = part(sheetOf(file, assess(file, { on: scenario.on }), namesOf(file, t), t), 'papers')[0]
    expect(photo?.boxes?.map(({ isTicked }) => isTicked)).toEqual([true, false, false])
  })

  it('carries no name and no number on the receipt', () => {
    const [first] = SCENARIOS
    const t = translator('nl')
    const file = {
      ...first?.case,
      version: 1 as const,
      members: (first?.case.members ?? []).map((member) => ({
        ...member,
        name: 'Zekerlijk',
        vNumber: '9876543210',
      })),
    }
    const law = part(sheetOf(file, assess(file, { on: first?.on ?? '' }), new Map(), t), 'law')
    const answers = law.find(({ id }) => id === 'answers')?.codes ?? ''
    expect(answers).not.toMatch(/Zekerlijk|9876543210/)
    expect(answers).toContain('permit')
  })

  it('has every answer on the receipt, what all share once', () => {
    for (const { name, file, nl } of sheets) {
      const codes = part(nl, 'law').find(({ id }) => id === 'answers')?.codes ?? ''
      const parts = codes.split(' · ')
      const members = file.members ?? []
      for (const [at, member] of members.entries()) {
        const own = parts.filter((one) => one.startsWith(`${at + 1}: `) || one.startsWith('1-')).join(', ')
        for (const [key, value] of Object.entries(member))
          if (typeof value === 'string' && !['id', 'name', 'vNumber'].includes(key))
            expect(own, name).toContain(`${key} ${value}`)
      }
    }
  })

  it('begins with the age of the rules once they are old', () => {
    const t = translator('nl')
    const firstOn = (on: string) => {
      const [answer] = sheetOf({ version: 1 }, assess({ version: 1 }, { on }), new Map(), t)
      return answer?.items[0]?.lead
    }
    expect(firstOn('2027-02-19')).not.toContain(t('age.old.title'))
    expect(firstOn('2027-02-20')).toContain(t('age.old.title'))
    expect(firstOn('2027-05-21')).toContain(t('age.very-old.title'))
  })
})
