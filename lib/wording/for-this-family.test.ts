/** Sentences about people, homes and procedures that this family does not have. */
import { describe, expect, test } from 'vitest'
import { optionsOf, SCENARIOS } from '@/lib/scenarios'
import { reportInWords, type Spoken } from './spoken'

function spokenOf(name: string): Spoken[] {
  const scenario = SCENARIOS.find((one) => one.name === name)
  if (scenario === undefined) throw new Error(`No scenario ${name}`)
  return reportInWords(scenario.case, optionsOf(scenario), 'nl').spoken
}
const keysOf = (name: string) => spokenOf(name).map(({ key }) => key)
const textsOf = (name: string) =>
  spokenOf(name)
    .map(({ text }) => text)
    .join('\n')

describe('a text is about this family', () => {
  test('one child hears of a school, not of work, and of one declaration', () => {
    const keys = keysOf('adopted-child')
    expect(keys).toContain('steps.school-and-work.text-children')
    expect(keys).toContain('steps.integration.text-children')
    expect(keys).toContain('documents.sponsor-declaration.how-one')
    expect(keys).not.toContain('steps.school-and-work.text')
  })

  test('one grown-up hears of work, not of a school', () => {
    const keys = keysOf('family-of-one')
    expect(keys).toContain('steps.school-and-work.text-adults')
    expect(keys).not.toContain('steps.school-and-work.text-children')
  })

  test('a home for everybody: nobody hears of leaving reception', () => {
    expect(keysOf('family-of-one')).toContain('steps.health-insurance.text-home')
    expect(keysOf('family-of-four-in-time')).toContain('steps.health-insurance.text')
  })

  test('whose family waits for an asylum decision, or comes by another procedure, is not hurried', () => {
    for (const name of ['sponsor-still-in-the-asylum-procedure', 'brother-sister-and-grandmother']) {
      const keys = keysOf(name)
      expect(keys, name).toContain('steps.collect-documents.text-not-yet')
      expect(keys, name).not.toContain('documents.missing-is-better-than-late')
    }
    expect(keysOf('late-and-protection-not-known')).toContain('documents.missing-is-better-than-late')
  })

  test('who no longer lives together is not told to report it', () => {
    const keys = keysOf('separated-after-arrival')
    expect(keys).toContain('steps.duties-sponsor.text-separated')
    expect(keys).not.toContain('steps.duties-sponsor.text')
  })

  test('who has the mvv books, and is not told to wait for it', () => {
    expect(keysOf('mvv-that-starts-next-week')).toContain('steps.book-travel.text-mvv')
  })

  test('who files late for nareis registers by the rules of nareis', () => {
    const keys = keysOf('too-late-by-weeks')
    expect(keys).toContain('steps.register-ind.text')
    expect(keys).not.toContain('steps.register-ind.text-regular')
  })

  test('a refusal on the objection speaks of an appeal, a first one of an objection', () => {
    const again = keysOf('appeal-passed')
    expect(again).toContain('notes.refusal-final.title-appeal')
    expect(again).toContain('steps.refusal-final.text-appeal')
    expect(keysOf('refused-on-the-objection')).toContain('notes.refused.title-appeal')
    const first = keysOf('refused-long-ago')
    expect(first).toContain('notes.refusal-final.title-object')
    expect(first).toContain('steps.refusal-final.text-object')
  })

  test('a late application for nareis stands before the procedure that costs money', () => {
    const keys = keysOf('too-late-by-weeks')
    expect(keys.indexOf('routes.nareis-late.name')).toBeLessThan(keys.indexOf('routes.regular.name'))
    expect(keysOf('unmarried-and-late')).not.toContain('conditions.on-time.not-met')
  })

  test('a child of a partner who is late is late too, and not left out', () => {
    const late = keysOf('two-wives-late-with-four-kinds-of-children')
    expect(late).toContain('conditions.parent-comes.not-met-late')
    expect(late).not.toContain('conditions.parent-comes.not-met')
    expect(keysOf('stepchild-of-an-unmarried-mother')).toContain('conditions.parent-comes.not-met')
  })

  test('who has applied for a foster child is not told to apply', () => {
    expect(keysOf('filed-before-june-foster-child')).toContain('conditions.child-kind.unknown-submitted')
    expect(keysOf('foster-child-parents-not-known')).toContain('conditions.child-kind.unknown')
  })

  test('whether travel is impossible or not certain is known', () => {
    expect(keysOf('passport-taken-at-the-consulate')).toContain('notes.cannot-travel.title-no')
    const unsure = keysOf('cannot-reach-an-embassy-perhaps')
    expect(unsure).toContain('notes.cannot-travel.title-unknown')
    expect(unsure).toContain('steps.cannot-travel.text-unknown')
  })

  test('who has no passport is not told to bring one', () => {
    const without = keysOf('passport-taken-at-the-consulate')
    expect(without).toContain('steps.mvv-appointment.text-papers')
    expect(without).toContain('steps.travel.text-laissez-passer')
    expect(without).toContain('deadlines.passport-until.what-none')
    expect(keysOf('dutch-sponsor-approved')).toContain('steps.mvv-appointment.text')
  })

  test('no embassy is chosen for people who are missing', () => {
    expect(keysOf('missing-wife-and-son')).toContain('steps.apply-online.text-missing')
    expect(keysOf('family-of-four-in-time')).not.toContain('steps.apply-online.text-missing')
  })

  test('a child with a procedure of its own hears of the 18th birthday when it is near', () => {
    const keys = keysOf('two-wives-late-with-four-kinds-of-children')
    expect(keys).toContain('outcomes.other-route.next-before-18')
    expect(keys).toContain('outcomes.other-route.next')
  })

  test('an appointment at the embassy is not asked for again; one after the last safe day is not waited for', () => {
    expect(keysOf('embassy-send-today')).toContain('steps.apply-embassy.text-visited')
    expect(keysOf('subsidiary-boy-with-father-wife-and-baby')).toContain(
      'steps.apply-embassy.text-guardian-too-late',
    )
    expect(keysOf('subsidiary-boy-with-father-wife-and-baby')).toContain('steps.embassy-send.title-before')
  })

  test('a passport whose end is known is long enough, or is not', () => {
    const long = keysOf('dutch-sponsor-approved')
    expect(long).toContain('deadlines.passport-until.title-long-enough')
    expect(long).not.toContain('deadlines.passport-until.what')
    const short = keysOf('after-a-positive-decision')
    expect(short).toContain('deadlines.passport-until.what-too-short')
    expect(short).toContain('notes.passport-too-short.title-certain')
    // One is valid until that day, the other a day less: nothing is said of both.
    expect(keysOf('approved-and-passport-long-enough')).toContain('deadlines.passport-until.what')
    // The mvv can still be collected early enough.
    expect(keysOf('approved-and-passport-long-enough')).toContain('notes.passport-too-short.title')
  })

  test('German papers are spoken of where somebody may have them', () => {
    const plain = keysOf('papers-in-arabic')
    expect(plain).toContain('documents.sworn-translation.how-no-german')
    expect(plain).not.toContain('documents.sworn-translation.how')
    const scenario = SCENARIOS.find((one) => one.name === 'papers-in-arabic')
    if (scenario === undefined) throw new Error('No scenario with papers in Arabic')
    const members = scenario.case.members?.map((member) => ({ ...member, whereabouts: 'other-eu' as const }))
    const inEurope = reportInWords({ ...scenario.case, members }, optionsOf(scenario), 'nl').spoken
    expect(inEurope.map(({ key }) => key)).toContain('documents.sworn-translation.how')
  })

  test('an embassy that certainly does not take the application is said to', () => {
    expect(keysOf('embassy-without-lawful-stay')).toContain('notes.embassy-not-lawful.title-no')
    expect(keysOf('embassy-and-lawful-stay-not-known')).toContain('notes.embassy-not-lawful.title')
  })

  test('a birthday is certain where the date of birth is', () => {
    expect(keysOf('child-turns-18-today')).not.toContain('result.lead.before')
    expect(keysOf('turns-18-before-the-term-ends')).toContain('result.lead.beforeCertain')
  })

  test('the day against a refusal says why it is counted so', () => {
    expect(keysOf('object-day-today')).toContain('deadlines.counting.four-weeks')
    expect(keysOf('family-of-four-in-time')).not.toContain('deadlines.counting.four-weeks')
  })

  test('one person is called by the relation, several are the family', () => {
    const one = textsOf('family-of-one')
    expect(one).toContain('een Nederlandse ambassade die de partner veilig kan bereiken')
    expect(one).not.toContain('die de familie')
    const several = textsOf('family-of-four-in-time')
    expect(several).toContain('een Nederlandse ambassade die uw gezin veilig kan bereiken')
    expect(several).not.toContain('die uw partner')
  })
})
