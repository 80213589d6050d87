import { expect, test } from 'vitest'
import { choiceFault, isChosen, mayBePassedOver } from './choice-fault'

test('a radio group, a partner and a country must have an answer', () => {
  expect(choiceFault('filledInBy', '')).toBe('choose')
  expect(choiceFault('filledInBy', undefined)).toBe('choose')
  expect(choiceFault('filledInBy', 'sponsor')).toBeNull()
  expect(choiceFault('person.otherParent', '')).toBe('choose')
  expect(choiceFault('person.nationality', '')).toBe('choose-country')
})

test('people need a box, unless nobody is an answer too', () => {
  expect(choiceFault('person.inApplication', [])).toBeNull()
  expect(choiceFault('person.inApplication', undefined)).toBe('choose-people')
})

test('what hurts may be passed over, and what is optional left empty', () => {
  expect(choiceFault('person.publicOrder', [])).toBeNull()
  expect(choiceFault('person.whereabouts', '')).toBeNull()
  expect(mayBePassedOver('person.familyStill')).toBe(false)
})

test('what is typed is left to the schema', () => {
  expect(choiceFault('person.birthDate', undefined)).toBeNull()
  expect(isChosen('person.birthDate')).toBe(false)
  expect(isChosen('person.name')).toBe(false)
  expect(isChosen('filledInBy')).toBe(true)
})
