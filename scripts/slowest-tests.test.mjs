import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './ensure-installed.mjs'
import { browserTests, slowest, unitTests } from './slowest-tests.mjs'

test('the tests of both reports are named with their file and timed, the slowest first', () => {
  const unit = unitTests({
    testResults: [
      { name: join(root, 'lib/a.test.ts'), assertionResults: [{ fullName: 'adds', duration: 1500 }] },
    ],
  })
  const browser = browserTests({
    suites: [
      {
        file: 'b.spec.ts',
        title: 'b.spec.ts',
        specs: [{ title: 'opens', tests: [{ results: [{ duration: 300 }] }] }],
        suites: [
          { title: 'a phone', specs: [{ title: 'prints', tests: [{ results: [{ duration: 12_000 }] }] }] },
        ],
      },
    ],
  })
  expect(slowest([...unit, ...browser], 2)).toEqual([
    'The slowest 2 tests:',
    '   12.0 s  e2e/b.spec.ts: a phone prints',
    '    1.5 s  lib/a.test.ts: adds',
  ])
})

test('a run without tests names none', () => {
  expect(slowest([])).toEqual([])
})
