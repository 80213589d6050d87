/** The steps of the procedure: which fit, in which order, and how far each is. */
import { describe, expect, test } from 'vitest'
import { boyAlone, caseOf, mother, ON, son, wife } from '@/lib/testing/example-case'
import { assess } from './assess'
import type { CaseFile, Member } from './case'
import { PHASES, type StepId } from './vocabulary'

const stepsOf = (file: CaseFile, on = ON) => assess(file, { on }).steps
const idsOf = (file: CaseFile, on = ON) => stepsOf(file, on).map(({ id }) => id)
const stepOf = (file: CaseFile, id: StepId, on = ON) => stepsOf(file, on).find((step) => step.id === id)
const statesOf = (file: CaseFile, on = ON) =>
  Object.fromEntries(
    PHASES.map((phase) => [
      phase,
      [
        ...new Set(
          stepsOf(file, on)
            .filter((step) => step.phase === phase)
            .map(({ state }) => state),
        ),
      ],
    ]),
  )

const approved = { submittedOn: '2025-03-20', decision: 'positive', decisionOn: '2026-10-12' } as const
const brother: Member = {
  id: 'brother',
  relation: 'sibling',
  birthDate: '2000-01-01',
  nationality: 'ER',
  whereabouts: 'abroad',
  identityProof: 'passport',
  relationshipProof: 'official',
}

describe('a family without special circumstances that prepares in time', () => {
  test('has these steps, in this order', () => {
    expect(idsOf(caseOf([wife]))).toEqual([
      'get-help',
      'collect-documents',
      'apply-online',
      'keep-proof',
      'receipt-letter',
      'send-originals',
      'answer-letters',
      'wait-decision',
      'tell-family',
      'mvv-appointment',
      'book-travel',
      'ask-coa-reception',
      'travel',
      'register-ind',
      'receive-permit',
      'brp',
      'health-insurance',
      'family-doctor',
      'school-and-work',
      'integration',
      'carry-id',
      'duties-family',
      'duties-sponsor',
      'extend-permit',
    ])
  })
})

describe('a step is shown when it fits', () => {
  const shows = (file: CaseFile, id: StepId) => idsOf(file).includes(id)

  test('read the decision: the permit or the protection is not known', () => {
    expect(shows(caseOf([wife], { sponsor: { protection: 'unknown' } }), 'read-decision')).toBe(true)
    expect(shows(caseOf([wife], { sponsor: { permit: 'unknown' } }), 'read-decision')).toBe(true)
    expect(shows(caseOf([wife]), 'read-decision')).toBe(false)
    expect(shows(caseOf([wife], { sponsor: { permit: 'dutch' } }), 'read-decision')).toBe(false)
  })

  test('an appointment for the mvv: not for who was refused', () => {
    const refused: Member = { ...wife, application: { submittedOn: '2026-10-10', decision: 'negative' } }
    expect(shows(caseOf([refused]), 'mvv-appointment')).toBe(false)
    expect(stepOf(caseOf([refused, son]), 'mvv-appointment')?.memberIds).toEqual(['son'])
  })

  test('nobody is in the case yet: help, and what the sponsor can do alone', () => {
    expect(idsOf({ version: 1 })).toEqual(['get-help', 'read-decision'])
    expect(idsOf({ version: 1, sponsor: { permit: 'asylum-derived' } })).toEqual([
      'get-help',
      'own-asylum-claim',
    ])
    expect(idsOf(caseOf([]))).toEqual(['get-help'])
    expect(statesOf({ version: 1 }).prepare).toEqual(['now'])
  })

  test('trace the missing: for those of whom it was answered', () => {
    const file = caseOf([
      { ...wife, whereabouts: 'missing' },
      { ...son, whereabouts: undefined },
    ])
    expect(stepOf(file, 'trace-missing')?.memberIds).toEqual(['wife'])
  })

  test('explain missing papers, and expect DNA or an interview: that paper is listed', () => {
    const file = caseOf([{ ...wife, identityProof: 'none' }, son])
    expect(stepOf(file, 'explain-missing-papers')?.memberIds).toEqual(['wife'])
    expect(stepOf(file, 'dna-or-interview')?.memberIds).toEqual(['wife'])
  })

  test('translate and legalise: their papers are listed', () => {
    const file = caseOf([wife], { application: { documentsNeedTranslation: 'yes', route: 'embassy' } })
    expect(shows(file, 'translate') && shows(file, 'legalise')).toBe(true)
    expect(shows({ ...file, checklist: { 'nobody:nothing': 'unsafe-to-get' } }, 'legalise')).toBe(false)
  })

  test('a laissez-passer: no passport, or one that is too short', () => {
    expect(shows(caseOf([{ ...wife, identityProof: 'identity-card' }]), 'laissez-passer')).toBe(true)
    expect(shows(caseOf([{ ...wife, passportValidUntil: '2027-01-01' }]), 'laissez-passer')).toBe(true)
    expect(shows(caseOf([{ ...wife, identityProof: 'unknown' }]), 'laissez-passer')).toBe(false)
  })

  test('an own asylum claim: somebody is here already, or the permit is derived', () => {
    const file = caseOf([{ ...wife, whereabouts: 'netherlands' }, son])
    expect(stepOf(file, 'own-asylum-claim')?.memberIds).toEqual(['wife'])
    expect(shows(caseOf([wife], { sponsor: { permit: 'asylum-derived' } }), 'own-asylum-claim')).toBe(true)
  })

  test('one way to file; with none chosen, the choice and the online way', () => {
    const ways = (route?: 'online' | 'post' | 'embassy' | 'unknown') =>
      idsOf(caseOf([wife], { application: { route } })).filter((id) => /^choose-route$|^apply-/.test(id))
    expect(ways('online')).toEqual(['apply-online'])
    expect(ways('post')).toEqual(['apply-post'])
    expect(ways('embassy')).toEqual(['apply-embassy'])
    expect(ways('unknown')).toEqual(['choose-route', 'apply-online'])
    expect(ways()).toEqual(['choose-route', 'apply-online'])
  })

  test('send after the embassy: a visit is known', () => {
    expect(shows(caseOf([wife], { application: { route: 'embassy' } }), 'embassy-send')).toBe(false)
    expect(
      shows(
        caseOf([wife], { application: { route: 'embassy', embassyVisitOn: '2026-11-10' } }),
        'embassy-send',
      ),
    ).toBe(true)
  })

  test('pay: only who has a fee over nothing', () => {
    expect(stepOf(caseOf([wife, brother]), 'pay-fee')?.memberIds).toEqual(['brother'])
    expect(shows(caseOf([wife]), 'pay-fee')).toBe(false)
  })

  test('a late decision: nine months have passed', () => {
    const file = caseOf([wife], {
      application: { submittedOn: '2026-02-20' },
      sponsor: { decisionDate: '2026-01-10' },
    })
    expect(idsOf(file, '2026-11-20')).not.toContain('late-decision')
    expect(idsOf(file, '2026-11-21')).toContain('late-decision')
  })

  test('reception or an appointment: by the home of the sponsor', () => {
    expect(shows(caseOf([wife]), 'ask-coa-reception')).toBe(true)
    const athome = caseOf([wife], { sponsor: { housing: 'own-suitable' } })
    expect(shows(athome, 'book-ind-appointment')).toBe(true)
    expect(shows(athome, 'ask-coa-reception')).toBe(false)
  })

  test('ask a lawyer before the journey: one may come, another was refused', () => {
    const refused = { submittedOn: '2026-07-01', decision: 'negative', decisionOn: '2026-11-10' } as const
    const file = caseOf([wife, { ...son, application: refused }], { application: approved })
    expect(stepOf(file, 'ask-before-journey')).toMatchObject({ memberIds: ['wife'], state: 'now' })
    expect(stepsOf(file)[0]?.id).toBe('object-negative')
    expect(shows(caseOf([wife, son], { application: approved }), 'ask-before-journey')).toBe(false)
  })

  test('travel together: the mvv of one ends while another has none yet, or no decision', () => {
    const withMvv: Member = { ...son, application: { ...approved, mvvValidFrom: '2026-11-01' } }
    const both = caseOf([wife, withMvv], { application: approved })
    expect(stepOf(both, 'travel-together')).toMatchObject({
      memberIds: ['son'],
      state: 'now',
      deadline: 'travel',
    })
    const waiting = caseOf([wife, withMvv], { application: { submittedOn: '2026-10-12' } })
    expect(stepOf(waiting, 'travel-together')?.memberIds).toEqual(['son'])
    const sameMvv = { ...approved, mvvValidFrom: '2026-11-01' } as const
    expect(shows(caseOf([wife, son], { application: sameMvv }), 'travel-together')).toBe(false)
    expect(shows(caseOf([wife, son], { application: approved }), 'travel-together')).toBe(false)
  })

  test('a TB test: for nationalities that are not exempt', () => {
    expect(stepOf(caseOf([wife, { ...son, nationality: 'ER' }]), 'tb-test')?.memberIds).toEqual(['son'])
  })

  test('carry a card: from 14, or perhaps 14', () => {
    const file = caseOf([wife, son, { ...son, id: 'girl', birthDate: '2012' }])
    expect(stepOf(file, 'carry-id')?.memberIds).toEqual(['wife', 'girl'])
  })

  test('only help, for people who do not come with an application', () => {
    expect(idsOf(caseOf([{ ...wife, nationality: 'FR' }]))).toEqual(['get-help'])
    expect(idsOf(caseOf([]))).toEqual(['get-help'])
  })
})

describe('the state of a step', () => {
  test('preparing: that phase now, the others later', () => {
    expect(statesOf(caseOf([wife]))).toEqual({
      prepare: ['now'],
      apply: ['later'],
      wait: ['later'],
      decision: ['later'],
      travel: ['later'],
      arrive: ['later'],
      settle: ['later'],
    })
  })

  test('submitted: the wait now', () => {
    expect(statesOf(caseOf([wife], { application: { submittedOn: '2026-11-10' } }))).toMatchObject({
      prepare: ['done'],
      apply: ['done'],
      wait: ['now'],
      decision: ['later'],
    })
  })

  test('approved: the mvv now; with the mvv in the passport, the journey', () => {
    expect(statesOf(caseOf([wife], { application: approved }))).toMatchObject({
      wait: ['done'],
      decision: ['now'],
      travel: ['later'],
    })
    expect(
      statesOf(caseOf([wife], { application: { ...approved, mvvValidFrom: '2026-11-01' } })),
    ).toMatchObject({ decision: ['done'], travel: ['now'] })
  })

  test('arrived and settled', () => {
    expect(statesOf(caseOf([wife], { application: { ...approved, arrivedOn: '2026-11-20' } }))).toMatchObject(
      { travel: ['done'], arrive: ['now'], settle: ['later'] },
    )
    expect(
      statesOf(caseOf([wife], { application: { ...approved, permitIssuedOn: '2026-11-20' } })),
    ).toMatchObject({ arrive: ['done'], settle: ['now'] })
  })

  test('in a family with two stages, a step waits for the people in the earlier stage', () => {
    const file = caseOf([wife, { ...son, inApplication: 'no' }], {
      application: { submittedOn: '2026-11-10' },
    })
    expect(stepOf(file, 'collect-documents')?.state).toBe('now')
    expect(stepOf(file, 'wait-decision')?.state).toBe('now')
    expect(stepOf(file, 'travel')?.state).toBe('later')
  })
})

describe('the step that comes first', () => {
  test('after a refusal, the objection', () => {
    const file = caseOf([wife], {
      application: { submittedOn: '2026-07-01', decision: 'negative', decisionOn: '2026-11-02' },
    })
    expect(stepsOf(file)[0]).toMatchObject({ id: 'object-negative', state: 'now', deadline: 'object' })
  })

  test('thirty days before the last day with papers missing, filing: papers may follow', () => {
    expect(stepsOf(caseOf([wife]), '2026-11-30')[0]?.id).toBe('get-help')
    expect(stepsOf(caseOf([wife]), '2026-12-01')[0]).toMatchObject({
      id: 'apply-online',
      state: 'now',
      papersMayFollow: true,
      deadline: 'apply',
    })
  })

  test('with every paper at hand, the usual order', () => {
    const file = caseOf([wife])
    const { members, documents } = assess(file, { on: '2026-12-01' })
    const papers = [...documents, ...members.flatMap((member) => member.documents)]
    const checklist = Object.fromEntries(
      papers.map(({ id, memberId }) => [`${memberId ?? 'case'}:${id}`, 'have' as const]),
    )
    expect(stepsOf({ ...file, checklist }, '2026-12-01')[0]?.id).toBe('get-help')
  })

  test('when it is too late, the late application with reasons, then the form', () => {
    expect(idsOf(caseOf([wife]), '2027-01-05').slice(0, 2)).toEqual(['apply-late', 'apply-online'])
  })

  test('filing, when a child is about to turn 18', () => {
    expect(stepsOf(caseOf([{ ...son, birthDate: '2008-12-20' }]))[0]?.id).toBe('apply-online')
  })

  test('filing, when a minor sponsor is about to turn 18', () => {
    const file = caseOf([mother], { sponsor: { ...boyAlone, birthDate: '2008-12-20' } })
    expect(stepsOf(file)[0]?.id).toBe('apply-online')
  })
})
