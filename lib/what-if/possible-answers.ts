/** What a question can still be answered with. */
import { type FieldId, fieldById, offeredStages, type Situation } from '@/lib/questionnaire'
import { daysToTry } from './boundary-dates'

/** Whether somebody may move freely is all that a country decides; the first two differ in their papers. */
const COUNTRIES = ['SY', 'US', 'DE', 'stateless']

/** Every answer that differs in what follows, "I don't know" left out. Of dates: a day for every stretch. */
export function possibleAnswers(situation: Situation, field: FieldId, memberId?: string): readonly string[] {
  const { kind, options = [] } = fieldById(field)
  if (field === 'person.progress') return offeredStages(situation)
  switch (kind) {
    case 'radio':
      return options.filter((code) => code !== 'unknown')
    case 'partner':
      return [
        ...situation.facts.partners.map(({ id }) => id),
        ...options.filter((code) => code !== 'unknown'),
      ]
    case 'country':
      return COUNTRIES
    case 'date':
    case 'partial-date':
      return daysToTry(situation, field, memberId)
    case 'text':
    case 'people':
      return []
  }
}
