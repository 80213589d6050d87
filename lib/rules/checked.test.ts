import { expect, test } from 'vitest'
import { addDays } from './calendar'
import { ageOfRules, RULES_CHECKED_ON } from './checked'

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
