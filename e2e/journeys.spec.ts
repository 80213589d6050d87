/** Families, question by question, from the start to the result, which is what the rules say of their case. */
import { relevant } from '@/lib/questionnaire'
import { assess } from '@/lib/rules'
import { SCENARIOS, type Scenario } from '@/lib/scenarios'
import { expectFewPages, fillCase } from './drive'
import { expect, setToday, test } from './fixtures'
import { calledAs, shownOn, toShow } from './result'
import { Wizard } from './wizard'

const scenario = (name: string) => {
  const found = SCENARIOS.find((one) => one.name === name)
  if (found === undefined) throw new Error(`No scenario ${name}`)
  return found
}

async function expectResult(wizard: Wizard, { on, case: file }: Pick<Scenario, 'on' | 'case'>) {
  const said = assess(relevant(file, on), { on })
  const ids = file.members?.map(({ id }) => id) ?? []
  expect(calledAs(await shownOn(wizard.page), ids)).toEqual(toShow(said, wizard.t))
}

const JOURNEYS = [
  ['family-of-four-in-time', 'nl', 'en'],
  ['subsidiary-too-early', 'nl', 'en'],
  ['too-late-by-weeks', 'en'],
  ['parents-of-a-boy-alone', 'nl'],
  ['two-wives', 'nl', 'en'],
  ['derived-permit-whole-family', 'en'],
  ['no-papers-at-all', 'nl'],
  ['filed-before-the-new-law', 'en'],
  ['approved-and-passport-long-enough', 'nl'],
  ['refused-with-a-last-day-named', 'en'],
  ['settled-since-june-2026', 'nl'],
] as const

for (const [name, ...locales] of JOURNEYS)
  for (const locale of locales)
    test(`${name}, ${locale}`, async ({ page }) => {
      const { on, case: file } = scenario(name)
      await setToday(page, on)
      const wizard = new Wizard(page, locale)
      await wizard.begin()
      expectFewPages(await fillCase(wizard, file), file)
      await wizard.toResult()
      await expectResult(wizard, { on, case: file })
    })
