/**
 * Chosen scenarios, opened as case files in each language: the page shows exactly what the rules say of them. The tests
 * of `lib/result-model` go through every scenario; these see that the page leaves nothing of it out.
 */
import { LOCALES } from '@/lib/i18n'
import { resultOf } from '@/lib/result-model'
import { scenario } from './cases'
import { expect, setToday, test } from './fixtures'
import { shownOn, toShow } from './result'
import { Wizard } from './wizard'

/** Together: every kind of first line, outcome of the sponsor, phase, law, route of a group and state of a paper. */
const CHOSEN = {
  'family-of-nine': 'many people who get the same answer',
  'family-in-four-stages': 'people in every phase, and most of the dates',
  'subsidiary-boy-with-father-wife-and-baby': 'a day that has passed, and a day before which nobody applies',
  'two-wives-late-with-four-kinds-of-children': 'other routes, and papers in place of others',
  'derived-permit-wife-already-here': 'no date at all, and a sponsor who cannot bring anybody',
  'birth-date-wrong-appeal-passed': 'a first line with a span of days',
  'dutch-sponsor-refused': 'an objection on the regular route',
  'mvv-ends-before-it-begins': 'dates that cannot be true',
  'permit-under-review-answer-passed': 'a permit that may be taken away',
  'papers-found-and-on-their-way': 'papers that are there, and papers on their way',
  'unsafe-on-the-regular-route': 'a paper that is not safe to ask for',
  'brother-filed-in-2025': 'the law before June 2026',
}

for (const [name, what] of Object.entries(CHOSEN))
  test(`${what}: ${name}`, async ({ page }) => {
    const { on, case: file } = scenario(name)
    await setToday(page, on)
    for (const locale of LOCALES) {
      const wizard = new Wizard(page, locale)
      await wizard.openCaseFile(file)
      expect(await shownOn(page), locale).toEqual(toShow(resultOf(file, on), wizard.t))
    }
  })
