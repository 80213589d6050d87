/** Every scenario, opened as a case file in each language, shows exactly what the rules say of it. */
import { LOCALES } from '@/lib/i18n'
import { relevant } from '@/lib/questionnaire'
import { assess } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import { expect, setToday, test } from './fixtures'
import { shownOn, toShow } from './result'
import { Wizard } from './wizard'

/** Enough to share the work out, few enough to spare the browser a fresh start for each file. */
const FILES_A_TEST = 20

const batches = Array.from({ length: Math.ceil(SCENARIOS.length / FILES_A_TEST) }, (_, at) =>
  SCENARIOS.slice(at * FILES_A_TEST, (at + 1) * FILES_A_TEST),
)

for (const locale of LOCALES)
  for (const batch of batches)
    test(`${locale}: ${batch[0]?.name} to ${batch.at(-1)?.name}`, async ({ page }) => {
      const wizard = new Wizard(page, locale)
      for (const { name, on, case: file } of batch) {
        await setToday(page, on)
        await wizard.openCaseFile(file)
        const said = assess(relevant(file, on), { on })
        expect.soft(await shownOn(page), name).toEqual(toShow(said, wizard.t))
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
