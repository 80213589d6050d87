import { expect, test } from 'vitest'
import { addDays } from './calendar'
import { ageOfRules, RULES_CHECKED_ON, RULES_OLD_AFTER } from './checked'

test.each([
  [-400, 'fresh'],
  [0, 'fresh'],
  [90, 'fresh'],
  [91, 'old'],
  [180, 'old'],
  [181, 'very-old'],
  [5000, 'very-old'],
])('%i days after the check the rules are %s', (days, age) => {
  expect(ageOfRules(addDays(RULES_CHECKED_ON, days))).toBe(age)
})

test('the rules are fresh until the day before they are old', () => {
  expect(ageOfRules(RULES_OLD_AFTER)).toBe('fresh')
  expect(ageOfRules(addDays(RULES_OLD_AFTER, 1))).toBe('old')
})
