import { describe, expect, test } from 'vitest'
import { LOCALES } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { DRAFTS, type DraftId, modelOf, namesOf } from '@/lib/result-model'
import { assess } from '@/lib/rules'
import { optionsOf, SCENARIOS } from '@/lib/scenarios'
import { draftLines, mailAddress } from './drafts'

const letters = SCENARIOS.flatMap((scenario) => {
  const model = modelOf(scenario.case, assess(scenario.case, optionsOf(scenario)))
  return LOCALES.flatMap((locale) => {
    const t = translator(locale)
    const names = namesOf(scenario.case, t)
    return model.drafts.map((id) => ({
      id,
      name: scenario.name,
      lines: draftLines(id, model, names, t),
    }))
  })
})
const text = ({ lines }: { lines: readonly { text: string }[] }) => lines.map((line) => line.text).join('\n')
const of = (id: DraftId) => letters.filter((letter) => letter.id === id)

describe('a letter that can be sent', () => {
  test('each of them is needed in some scenario, or can be', () => {
    expect(DRAFTS.filter((id) => of(id).length === 0 && id !== 'cannot-travel')).toEqual([])
  })

  test('says who writes, with V-number and date of birth', () => {
    const without = letters.filter(({ lines }) => !lines.some(({ id }) => id === 'me'))
    expect(without).toEqual([])
  })

  test('a letter to the IND has a date and a place to sign', () => {
    const toTheInd = letters.filter(({ id }) => id !== 'coa-reception')
    const ids = ({ lines }: (typeof letters)[number]) => lines.map(({ id }) => id)
    expect(toTheInd.filter((letter) => !['date', 'sign'].every((id) => ids(letter).includes(id)))).toEqual([])
  })

  test('has no line twice, and the same lines in every language', () => {
    const twice = letters.filter(({ lines }) => new Set(lines.map(({ id }) => id)).size < lines.length)
    expect(twice.map(({ id, name }) => `${id} ${name}`)).toEqual([])
  })

  test('never offers a DNA test, and never says that the time has passed', () => {
    expect(letters.filter((letter) => /DNA|voorbij|have passed/.test(text(letter)))).toEqual([])
  })

  test('asks the COA for a place only once somebody may come', () => {
    const approved = (name: string) =>
      SCENARIOS.filter((scenario) => scenario.name === name).some((scenario) =>
        assess(scenario.case, optionsOf(scenario)).members.some(({ stage }) => stage === 'approved'),
      )
    expect(of('coa-reception').filter(({ name }) => !approved(name))).toEqual([])
  })
})

describe('P13: a mail that a mail program cuts off', () => {
  test('opens with its subject alone, and a short one with its text, each line ended as mail asks', () => {
    expect(mailAddress('coa@example.org', 'Opvang', 'Een\nTwee')).toEqual({
      address: 'mailto:coa@example.org?subject=Opvang&body=Een%0D%0ATwee',
      isWhole: true,
    })
    const long = mailAddress('coa@example.org', 'Opvang', 'محمد '.repeat(100))
    expect(long).toEqual({ address: 'mailto:coa@example.org?subject=Opvang', isWhole: false })
  })
})
