/** A case that is told as far as the application is walked as the browser asks it, and ends in the assessment of the case. */
import { describe, expect, test } from 'vitest'
import { type Assessment, assess, type CaseFile } from '@/lib/rules'
import { optionsOf, SCENARIOS, type Scenario } from '@/lib/scenarios'
import { relevant } from './relevant'
import { situationOf } from './situation'
import { firstIncomplete } from './walk'
import { walkOf } from './walker'

/** After a decision nothing is asked any more of what led to it, and a case may still have it. */
const isOpen = ({ case: { application, members = [] } }: Scenario) =>
  [application, ...members.map((member) => member.application)].every(
    (each) => each?.decision === undefined || each.decision === 'none',
  )

/** With a plain answer to what few cases tell, because it changes little in them. */
const told = (file: CaseFile): CaseFile => ({
  ...file,
  sponsor: { housing: 'coa', publicOrder: 'no-concern', sufficientIncome: 'yes', ...file.sponsor },
  application: {
    route: 'online',
    livesLawfully: 'yes',
    documentsNeedTranslation: 'no',
    earlier: 'none',
    ...file.application,
  },
  members: file.members?.map((member) => ({ publicOrder: 'no-concern', canTravel: 'yes', ...member })),
})

const answersAll = ({ on, case: file }: Scenario) => firstIncomplete(situationOf(told(file), on)) === null

/** What is concluded. Papers are marked on the result, not asked. */
const concluded = ({ theDay, sponsor, deadlines, members }: Assessment) => ({
  theDay,
  sponsor,
  deadlines: deadlines.map(({ id, date, latest, memberIds }) => ({ id, date, latest, memberIds })),
  members: members.map(({ id, stage, outcome, route, conditions }) => ({
    id,
    stage,
    outcome,
    route,
    conditions,
  })),
})

/** The walk calls the people m0, m1, …, in the order of the case. */
const calledAsInTheCase = (assessment: Assessment, ids: readonly string[]): Assessment =>
  JSON.parse(ids.reduce((text, id, at) => text.replaceAll(`"m${at}"`, `"${id}"`), JSON.stringify(assessment)))

describe('the questions lead to the assessment of the case', () => {
  const walked = SCENARIOS.filter((scenario) => isOpen(scenario) && answersAll(scenario))

  test('in many scenarios', () => {
    expect(walked.length).toBeGreaterThan(250)
  })

  test.each(walked)('$name', (scenario) => {
    const { on } = scenario
    const file = told(scenario.case)
    const { end, draft } = walkOf({ on, file })
    const ids = (file.members ?? []).map(({ id }) => id)
    expect(end).toBe('assessment')
    const assessment = assess(relevant(draft.file, on), optionsOf(scenario))
    const ofTheCase = assess(relevant(file, on), optionsOf(scenario))
    expect(concluded(calledAsInTheCase(assessment, ids))).toEqual(concluded(ofTheCase))
  })
})
