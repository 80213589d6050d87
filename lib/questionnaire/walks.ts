/** Test-only: the walks that the tests take: every mix of what decides most, and many at random. */
import { type Day, PERMITS, PROTECTIONS, RELATIONS, STAGES } from '@/lib/rules'
import type { FieldId } from './fields'
import { type Choose, numbersFrom, pick, type Walk, walk } from './walker'

/** The last day of the older law, and a day under the newer one. */
const DAYS: readonly Day[] = ['2026-06-11', '2026-11-21']
const MOST_PEOPLE = 3

/** Anything, but what is fixed. */
const fixed =
  (answers: Partial<Record<FieldId, string>>, random: () => number): Choose =>
  ({ id, values }) =>
    answers[id] ?? pick(values, random)

/** Permits with which the protection is asked. */
const WITH_PROTECTION: readonly string[] = ['asylum-temporary', 'asylum-indefinite', 'unknown']

/** Every permit with every stage, protection, relation and law. */
function* everyMix(): Generator<Walk> {
  const random = numbersFrom(12_06_2026)
  for (const on of DAYS)
    for (const permit of PERMITS)
      for (const progress of STAGES)
        for (const protection of WITH_PROTECTION.includes(permit) ? PROTECTIONS : [undefined])
          for (const relation of RELATIONS) {
            const people = 1 + Math.floor(random() * MOST_PEOPLE)
            const answers = {
              'sponsor.permit': permit,
              progress,
              'sponsor.protection': protection,
              'person.relation': relation,
            }
            const first = fixed(answers, random)
            const others = fixed({ ...answers, 'person.relation': undefined }, random)
            yield walk(on, people, (question) =>
              question.memberId === undefined || question.memberId === 'm0'
                ? first(question)
                : others(question),
            )
          }
}

/** Mostly asylum permits and open applications, where most is asked. */
function* anyWalks(count: number): Generator<Walk> {
  const random = numbersFrom(21_11_2026)
  for (let n = 0; n < count; n += 1) {
    const answers: Partial<Record<FieldId, string>> = {}
    if (random() < 0.5) answers['sponsor.permit'] = 'asylum-temporary'
    if (random() < 0.5) answers.progress = pick(['preparing', 'submitted'], random)
    if (random() < 0.3) answers['person.whereabouts'] = 'abroad'
    yield walk(pick(DAYS, random), Math.floor(random() * (MOST_PEOPLE + 1)), fixed(answers, random))
  }
}

export function* everyWalk(atRandom: number): Generator<Walk> {
  yield* everyMix()
  yield* anyWalks(atRandom)
}
