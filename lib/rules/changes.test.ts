import { describe, expect, test } from 'vitest'
import { changesSince, RULE_CHANGE_DAYS, RULE_CHANGES, RULES_VERSION } from './changes'
import { LAWS } from './laws'

describe('the changes of the rules', () => {
  test('are listed once each, newest first', () => {
    const days = RULE_CHANGES.map((change) => RULE_CHANGE_DAYS[change])
    expect(days).toEqual([...days].sort().reverse())
    expect(new Set(RULE_CHANGES).size).toBe(RULE_CHANGES.length)
  })

  test('name the first day of each law after the first', () => {
    const days = RULE_CHANGES.map((change) => RULE_CHANGE_DAYS[change])
    for (const { from } of LAWS.slice(1)) expect(days).toContain(from)
  })

  test.each([
    [RULES_VERSION, []],
    ['two-status-law', ['first-release']],
    ['a version from later', []],
    ['', []],
  ])('since %j they are %j', (version, changes) => {
    expect(changesSince(version)).toEqual(changes)
  })
})
