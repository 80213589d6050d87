import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/i18n'
import { translator } from '@/lib/i18n/all'
import { assess, type CaseFile, type Day, DEADLINES, PHASES } from '@/lib/rules'
import { SCENARIOS } from '@/lib/scenarios'
import {
  datedText,
  headlineOf,
  leadWords,
  modelOf,
  namesOf,
  outcomeText,
  reportOf,
  resultOf,
  speaker,
} from '.'

const all = SCENARIOS.map(({ name, on, case: file }) => ({
  name,
  on,
  file,
  model: modelOf(file, assess(file, { on })),
}))
const caseOf = (wanted: string): CaseFile => {
  const found = SCENARIOS.find(({ name }) => name === wanted)
  if (found === undefined) throw new Error(`${wanted} is gone`)
  return structuredClone(found.case)
}
const leadOn = (file: CaseFile, on: Day) => modelOf(file, assess(file, { on })).lead
const en = translator('en')
const saidOn = (file: CaseFile, on: Day) => {
  const model = modelOf(file, assess(file, { on }))
  return leadWords(model, namesOf(file, en), en).below.map((line) => datedText(line, en))
}

describe('what leads the result', () => {
  it('is a verb with its day: apply by the last safe day', () => {
    const file = caseOf('family-of-four-in-time')
    const model = modelOf(file, assess(file, { on: '2026-11-21' }))
    expect(headlineOf(model, en)).toBe('Apply for nareis by Thursday 31 December 2026')
    expect(saidOn(file, '2026-11-21')).toEqual(['40 days left · for Partner, Child 1 and Child 2'])
  })

  it('is never a day that has passed while another is still to come', () => {
    for (const { name, on, model } of all)
      if (model.lead.kind === 'day') expect(model.lead.date >= on, name).toBe(true)
      else if (model.lead.kind === 'span') expect(model.lead.last >= on, name).toBe(true)
  })

  it('a letter of the IND that asks for papers goes before the day of the decision', () => {
    const file = caseOf('letter-asks-for-papers')
    expect(leadOn(file, '2026-11-21')).toMatchObject({ kind: 'day', id: 'reply' })
    const passed = leadOn(file, '2027-03-01')
    expect(passed).toMatchObject({ kind: 'passed', id: 'reply' })
  })

  it('a date that has passed has a verb of its own, and the day stands below it', () => {
    const file = caseOf('refused-with-a-last-day-named')
    const lead = leadOn(file, '2027-12-01')
    expect(lead).toMatchObject({ kind: 'passed', id: 'object' })
    expect(saidOn(file, '2027-12-01')[0]).toMatch(/^The last day was /)
  })

  it('a decision date that is known by year only gives the span of the day, and asks for the date', () => {
    const file = caseOf('only-the-year-of-the-decision')
    const lead = leadOn(file, '2026-11-30')
    expect(lead).toMatchObject({ kind: 'span', first: '2026-03-31' })
    expect(lead.kind === 'span' && lead.last > '2026-11-30').toBe(true)
    expect(saidOn(file, '2026-11-30').at(-1)).toMatch(/^Find the date/)
  })

  it.each(LOCALES)('every date has a verb, and another for when it has passed (%s)', (locale) => {
    const t = translator(locale)
    for (const id of DEADLINES) {
      expect(t(`result.lead.day.${id}`).length).toBeGreaterThan(5)
      expect(t(`result.lead.passed.${id}`)).not.toBe(t(`result.lead.day.${id}`))
    }
  })
})

describe('what is told of the people', () => {
  it('is everybody once, in one group each', () => {
    for (const { name, model } of all) {
      const grouped = model.groups.flatMap(({ people }) => people.map(({ id }) => id))
      expect(grouped.sort(), name).toEqual(model.assessment.members.map(({ id }) => id).sort())
    }
  })

  it('says the same to several people once', () => {
    for (const { name, model } of all) {
      const speak = speaker(model, en)
      const said = model.people.flatMap(({ open, assessed }) =>
        open.filter(({ as }) => as === null).map((point) => speak.condition(point, assessed)),
      )
      expect(new Set(said).size, name).toBe(said.length)
    }
  })
})

describe('the papers', () => {
  it('are all there, each box for those it is for, and none twice', () => {
    for (const { name, model } of all) {
      const { members, documents } = model.assessment
      const boxes = model.papers.sections.flatMap(({ rows }) =>
        rows.flatMap(({ slots }) =>
          slots.flatMap(({ owners, item }) => owners.map((owner) => `${owner}:${item.id}`)),
        ),
      )
      const asked = [
        ...members.flatMap(({ id, documents: own }) => own.map((item) => `${id}:${item.id}`)),
        ...documents.map((item) => `case:${item.id}`),
      ]
      expect(boxes.sort(), name).toEqual(asked.sort())
    }
  })

  it('one form for one application is one box for all; a photo is a box each', () => {
    const file = caseOf('family-of-four-in-time')
    const { papers } = modelOf(file, assess(file, { on: '2026-11-21' }))
    const row = (id: string) => papers.sections.flatMap(({ rows }) => rows).find((one) => one.id === id)
    expect(row('application-form')?.slots.map(({ owners }) => owners)).toEqual([['p', 'c1', 'c2']])
    expect(row('face-photo')?.slots).toHaveLength(3)
  })
})

describe('a paper that is only sent when the IND asks for it', () => {
  it('stands on the list without a box, and is not counted', () => {
    const file = caseOf('no-papers-at-all')
    const model = modelOf(file, assess(file, { on: '2026-11-21' }))
    const slots = model.papers.sections.flatMap(({ rows }) => rows.flatMap((row) => row.slots))
    expect(slots.filter(({ item }) => item.id === 'dna-appendix')).toMatchObject([{ isOnRequest: true }])
    expect(model.papers.total).toBe(slots.length - 1)
    expect(reportOf(model, en)).toContain(`: ${en('result.paperOnRequest')}\n`)
  })
})

describe('where nobody has a paper to collect', () => {
  it('the lawyer says which papers are needed after a refusal', () => {
    const reportIn = (name: string) => {
      const scenario = SCENARIOS.find((one) => one.name === name)
      if (scenario === undefined) throw new Error(`No scenario ${name}`)
      return reportOf(modelOf(scenario.case, assess(scenario.case, { on: scenario.on })), en)
    }
    expect(reportIn('refused-on-the-objection')).toContain(en('result.papersNoneRefused'))
    expect(reportIn('british-wife')).not.toContain(en('result.papersNoneRefused'))
  })
})

describe('the papers of an application that was sent', () => {
  const papersIn = (name: string) => {
    const scenario = SCENARIOS.find((one) => one.name === name)
    if (scenario === undefined) throw new Error(`No scenario ${name}`)
    const model = modelOf(scenario.case, assess(scenario.case, { on: scenario.on }))
    const rows = model.papers.sections.flatMap((section) => section.rows)
    return { model, rows, report: reportOf(model, en) }
  }

  it('are all on the list, without a count, a signature or a form to fill in', () => {
    const { model, rows, report } = papersIn('filed-in-time-and-waiting')
    expect(model.papers).toMatchObject({ stage: 'sent', have: 0, total: 0 })
    expect(rows.map(({ id }) => id)).toContain('application-form')
    expect(rows.every(({ signer }) => signer === null)).toBe(true)
    expect(report).not.toMatch(/\d ready/)
    expect(report).not.toContain(en('documents.application-form.how-online'))
    expect(report).toContain(en('documents.relationship-original.how-child'))
  })

  it('are asked for again by a letter: how to get them is said, the form was sent', () => {
    const { model, report } = papersIn('letter-asks-for-papers')
    expect(model.papers.stage).toBe('asked-for')
    expect(report).toContain(en('documents.face-photo.how'))
    expect(report).toContain(en('documents.application-form.how-sent'))
    expect(report).not.toContain(en('documents.application-form.how-online'))
  })

  it('are counted only of whoever still has to apply', () => {
    const { model, rows, report } = papersIn('baby-born-after-filing')
    expect(model.papers.stage).toBe('to-send')
    expect(model.papers.total).toBe(rows.flatMap(({ slots }) => slots).filter(({ isSent }) => !isSent).length)
    expect(rows.find(({ id }) => id === 'application-form')?.slots.map(({ isSent }) => isSent)).toEqual([
      true,
      false,
    ])
    expect(report).toContain('Partner (sent)')
  })
})

it('where nobody needs a paper, none are counted', () => {
  const { papers, situation } = resultOf(caseOf('separated-after-arrival'), '2026-11-21')
  expect(papers.sections).toEqual([])
  expect(speaker({ situation }, en).papersState(papers)).toBeUndefined()
})

describe('today', () => {
  it('is one thing with one button wherever something is to be done now', () => {
    for (const { name, model } of all)
      expect(model.today !== null, name).toBe(model.assessment.steps.some(({ state }) => state === 'now'))
  })

  it('calls whom this family needs: the IND in reception, a lawyer after a refusal', () => {
    const four = caseOf('family-of-four-in-time')
    const refused = caseOf('refused-with-a-last-day-named')
    const actionOf = (file: CaseFile, on: Day) => modelOf(file, assess(file, { on })).today?.action
    expect(actionOf(four, '2026-11-21')).toEqual({ kind: 'call', contact: 'ind' })
    expect(actionOf(refused, '2026-11-21')).toEqual({ kind: 'call', contact: 'juridisch-loket' })
  })

  it('a letter is there only when it is due: to the COA after the approval', () => {
    for (const { name, model } of all)
      if (model.drafts.includes('coa-reception'))
        expect(
          model.assessment.members.some(({ stage }) => stage === 'approved'),
          name,
        ).toBe(true)
  })
})

describe('the steps', () => {
  it('are all there, each in its own phase, in the order of the rules', () => {
    for (const { name, model } of all) {
      const { steps } = model.assessment
      const inPhases = model.phases.flatMap(({ phase, steps: own }) => own.map(({ id }) => ({ phase, id })))
      expect(inPhases, name).toEqual(
        PHASES.flatMap((phase) => steps.filter((step) => step.phase === phase)).map(({ phase, id }) => ({
          phase,
          id,
        })),
      )
    }
  })
})

describe('the way', () => {
  it('has today once, and nothing that passed after it within the phase that is now', () => {
    for (const { name, model } of all) {
      const today = model.way.findIndex(({ kind }) => kind === 'today')
      const rest = model.way.slice(today + 1)
      const next = rest.findIndex(({ kind }) => kind === 'phase')
      const own = next < 0 ? rest : rest.slice(0, next)
      expect(
        own.filter((point) => point.kind === 'date' && point.passed),
        name,
      ).toEqual([])
      expect(
        model.way.filter(({ kind }) => kind === 'today'),
        name,
      ).toHaveLength(1)
    }
  })

  it('leaves out a birthday of more than a year ahead: nothing can be done about it now', () => {
    const family = caseOf('family-of-four-in-time')
    const members = family.members?.map((member) =>
      member.relation === 'child' ? { ...member, birthDate: '2010-06-01' } : member,
    )
    const file = { ...family, members }
    const { way, assessment } = modelOf(file, assess(file, { on: '2026-11-21' }))
    expect(assessment.deadlines.some(({ id }) => id === 'child-turns-18')).toBe(true)
    expect(way.some(({ id }) => id === 'child-turns-18')).toBe(false)
  })
})

describe('fault 48: a part that cannot be made', () => {
  const file = caseOf('family-of-four-in-time')
  const without = (part: 'steps' | 'documents') =>
    modelOf(
      file,
      Object.defineProperty({ ...assess(file, { on: '2026-11-21' }) }, part, {
        get() {
          throw new Error('planted')
        },
      }),
    )

  it('of the papers leaves the day, the people, today, the steps and the way', () => {
    const model = without('documents')
    expect(() => model.papers).toThrow('planted')
    expect(model.lead.kind).toBe('day')
    expect(model.people).toHaveLength(3)
    expect(model.today).not.toBeNull()
    expect(model.phases.length).toBeGreaterThan(3)
    expect(model.way.length).toBeGreaterThan(3)
  })

  it('of the steps leaves the day, the people and the papers', () => {
    const model = without('steps')
    expect(() => model.phases).toThrow('planted')
    expect(model.lead.kind).toBe('day')
    expect(model.groups).toHaveLength(1)
    expect(model.papers.total).toBeGreaterThan(10)
  })
})

describe('the same answers', () => {
  it('are worked out once a day, and read the same on the command line', () => {
    const file = caseOf('family-of-four-in-time')
    const model = resultOf(file, '2026-11-21')
    expect(resultOf(file, '2026-11-21')).toBe(model)
    expect(resultOf(file, '2026-11-22')).not.toBe(model)
    expect(reportOf(model, en).split('\n')[0]).toBe(headlineOf(model, en))
  })
})

it('a translation and a stamp stand with the copies, which are made of them, and not with the originals for later', () => {
  const scenario = SCENARIOS.find(({ name }) => name === 'papers-in-arabic')
  if (scenario === undefined) throw new Error('the scenario is gone')
  const { papers } = modelOf(scenario.case, assess(scenario.case, { on: scenario.on }))
  const ids = (doing: string) =>
    papers.sections.find((section) => section.doing === doing)?.rows.map(({ id }) => id)
  expect(ids('copy')).toContain('sworn-translation')
  expect(ids('original')).not.toContain('sworn-translation')
})

describe('a person of whom the same is said as of another', () => {
  it('hears what differs, without "See Partner" before it', () => {
    const file = caseOf('after-a-positive-decision')
    const model = modelOf(file, assess(file, { on: '2026-11-21' }))
    const names = namesOf(file, en)
    const [partner, child] = model.people.map((person) => outcomeText(person, model, names, en))
    expect(partner).toMatch(/^The IND has approved the application\./)
    expect(child).toMatch(/^The mvv (is|has)/)
    expect(child).not.toContain('See Partner')
  })

  it('with one sentence where all of it is the same', () => {
    const file = caseOf('family-of-four-in-time')
    const model = modelOf(file, assess(file, { on: '2026-11-21' }))
    const said = model.people.map((person) => outcomeText(person, model, namesOf(file, en), en))
    expect(said.slice(1)).toEqual(['See Partner.', 'See Partner.'])
  })
})
