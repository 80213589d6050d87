/**
 * Every scenario, opened as a case file, shows exactly what the rules say of it: in one language each, by turns. What is
 * said of it in each language is held by the tests of `lib/take-away`; a few are walked in the browser in both.
 */
import { LOCALES } from '@/lib/i18n'
import { relevant } from '@/lib/questionnaire'
import { resultOf } from '@/lib/result-model'
import { assess } from '@/lib/rules'
import { SCENARIOS, type Scenario } from '@/lib/scenarios'
import { expect, setToday, test } from './fixtures'
import { shownOn, toShow } from './result'
import { Wizard } from './wizard'

/** Enough to share the work out, few enough to spare the browser a fresh start for each file. */
const FILES_A_TEST = 20

const batchesOf = (scenarios: readonly Scenario[]) =>
  Array.from({ length: Math.ceil(scenarios.length / FILES_A_TEST) }, (_, at) =>
    scenarios.slice(at * FILES_A_TEST, (at + 1) * FILES_A_TEST),
  )

for (const [language, locale] of LOCALES.entries())
  for (const batch of batchesOf(SCENARIOS.filter((_, at) => at % LOCALES.length === language)))
    test(`${locale}: ${batch[0]?.name} to ${batch.at(-1)?.name}`, async ({ page }) => {
      const wizard = new Wizard(page, locale)
      for (const { name, on, case: file } of batch) {
        await setToday(page, on)
        await wizard.openCaseFile(file)
        expect.soft(await shownOn(page), name).toEqual(toShow(resultOf(file, on), wizard.t))
        // The next file takes the place of this one.
        await page.goBack()
      }
    })

test('what a case file says is decided on as it is, whatever the questions leave out', () => {
  const differing = SCENARIOS.filter(({ on, law, case: file }) => {
    if (law !== null) return false
    const whole = assess(file, { on })
    return JSON.stringify(assess(relevant(file, on), { on })) !== JSON.stringify(whole)
  })
  expect(differing.map(({ name }) => name)).toEqual([])
})
