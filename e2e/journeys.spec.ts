import { resultOf } from '@/lib/result-model'
import type { CaseFile, Day, Member } from '@/lib/rules'
import { scenario } from './cases'
import { expectFewPages, fillCase } from './fill-case'
import { expect, setToday, stepBack, test } from './fixtures'
import { keys } from './input-methods'
import { calledAs, shownOn, toShow } from './result'
import { Wizard } from './wizard'

async function expectResult({ page, t }: Wizard, on: Day, file: CaseFile) {
  const expected = toShow(resultOf(file, on), t)
  expect(calledAs(await shownOn(page), expected)).toEqual(expected)
}

/** After a decision nothing is asked any more of what led to it. */
const sinceTheDecision = (file: CaseFile): CaseFile => ({
  ...file,
  sponsor: { permit: file.sponsor?.permit, housing: file.sponsor?.housing },
  application: { ...file.application, route: undefined },
})

/** One of each stage; scenarios are walked without a browser in lib/questionnaire/scenario-walks.test.ts. */
const JOURNEYS = [
  ['family-of-four-in-time', 'nl'],
  ['too-late-by-weeks', 'en'],
  ['parents-of-a-boy-alone', 'nl'],
  ['filed-before-the-new-law', 'en'],
  ['approved-and-passport-long-enough', 'nl'],
  ['refused-with-a-last-day-named', 'en'],
  ['one-approved-one-refused', 'nl'],
] as const

for (const [name, locale] of JOURNEYS)
  test(`${name}, ${locale}`, async ({ page }) => {
    const { on, case: file } = scenario(name)
    await setToday(page, on)
    const wizard = new Wizard(page, locale)
    await wizard.begin()
    expectFewPages(await fillCase(wizard, file), file)
    await wizard.toResult()
    const isDecided = (file.application?.decision ?? 'none') !== 'none'
    await expectResult(wizard, on, isDecided ? sinceTheDecision(file) : file)
  })

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 568 } })

  test('nothing is outside the screen, from the first page to the result', async ({ page }) => {
    const { on, case: file } = scenario('two-wives')
    const wizard = new Wizard(page, 'nl')
    const tooWide: string[] = []
    wizard.onLeaving = async () => {
      if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
        tooWide.push(page.url())
    }
    await wizard.begin()
    await fillCase(wizard, file)
    await wizard.toResult()
    await wizard.onLeaving()
    expect(tooWide).toEqual([])
    await expectResult(wizard, on, file)
  })
})

test('the keyboard alone is enough, from the first page to the result', async ({ page }) => {
  const { on, case: file } = scenario('no-papers-at-all')
  const wizard = new Wizard(page, 'en', keys(page))
  await wizard.begin()
  await fillCase(wizard, file)
  await wizard.toResult()
  await expectResult(wizard, on, file)
})

test('an early answer is changed at the end, and changed back: the questions and the result follow', async ({
  page,
}) => {
  const { on, case: file } = scenario('family-of-four-in-time')
  const wizard = new Wizard(page, 'nl')
  const back = () => expect.poll(() => wizard.at).toBe('answers')
  await wizard.begin()
  await fillCase(wizard, file)

  await wizard.change('person.partnership')
  await expect(wizard.option('person.partnership', 'married')).toBeChecked()
  await wizard.answer('person.partnership', 'unmarried')
  await wizard.answer('person.couldNotMarry', 'no')
  await wizard.continue()
  await back()
  await wizard.unfold()
  await expect(wizard.row('person.couldNotMarry')).toBeVisible()

  await wizard.change('sponsor.protection')
  await expect(wizard.option('sponsor.protection', 'refugee')).toBeChecked()
  await expect(wizard.box('sponsor.decisionDate', 'year')).toHaveValue('2026')
  await wizard.answer('sponsor.protection', 'subsidiary')
  await wizard.continue()
  expect(wizard.at, 'the new question comes first').toBe('circumstances')
  await expect(wizard.option('sponsor.housing', 'coa')).toBeChecked()
  await wizard.answer('sponsor.sufficientIncome', 'yes')
  await wizard.continue()
  await back()
  await wizard.toResult()
  const [partner, ...children] = file.members ?? []
  await expectResult(wizard, on, {
    ...file,
    sponsor: { ...file.sponsor, protection: 'subsidiary', sufficientIncome: 'yes' },
    members: [{ ...(partner as Member), partnership: 'unmarried', couldNotMarry: 'no' }, ...children],
  })

  await stepBack(page)
  for (const protection of ['refugee', 'subsidiary', 'refugee'] as const) {
    await wizard.change('sponsor.protection')
    await wizard.answer('sponsor.protection', protection)
    await wizard.continue()
    // The income was told before: it is not asked a second time.
    await back()
    await expect(wizard.row('sponsor.sufficientIncome')).toHaveCount(protection === 'refugee' ? 0 : 1)
  }
  await wizard.change('person.partnership')
  await wizard.answer('person.partnership', 'married')
  await expect(wizard.question('person.couldNotMarry')).toHaveCount(0)
  await wizard.answer('person.partnership', 'unmarried')
  await expect(wizard.option('person.couldNotMarry', 'no')).toBeChecked()
  await wizard.answer('person.partnership', 'married')
  await wizard.continue()
  await back()
  await wizard.toResult()
  await expectResult(wizard, on, file)
})

test('when a second wife is added at the end, each child is asked whose child it is', async ({ page }) => {
  const { on, case: file } = scenario('family-of-four-in-time')
  const [wife, ...children] = file.members as [Member, ...Member[]]
  const changed: CaseFile = {
    ...file,
    members: [
      { ...wife, chosenPartner: 'yes' },
      ...children.map((child, at) => ({ ...child, otherParent: at === 0 ? wife.id : 'second' })),
      { ...wife, id: 'second', birthDate: '1996-02', chosenPartner: 'no' },
    ],
  }
  const wizard = new Wizard(page, 'en')
  await wizard.begin()
  await fillCase(wizard, file)
  await wizard.toPeople()
  await fillCase(wizard, changed)
  await wizard.toResult()
  await expectResult(wizard, on, changed)
})
