import { expect, test } from 'vitest'
import { wizardNames } from './names'

const texts = {
  relation: { child: 'child', partner: 'partner' },
  relationNumbered: { child: 'Child {{number}}', partner: 'Partner {{number}}' },
}
const named = (...names: (string | undefined)[]) => [
  ...wizardNames(
    { version: 1, members: names.map((name, at) => ({ id: `m${at}`, relation: 'child', name })) },
    texts,
  ).values(),
]

test('P7: people with the same name get their relation and a number', () => {
  expect(named('Mohammed', 'Mohammed', 'Noor')).toEqual(['Mohammed (Child 1)', 'Mohammed (Child 2)', 'Noor'])
})

test('different names are shown as they were typed', () => {
  expect(named('Noor', undefined)).toEqual(['Noor', 'Child 2'])
})
