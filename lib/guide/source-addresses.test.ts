/** Every source can be looked up: at an address, or by its title where there is none. */
import { expect, test } from 'vitest'
import { SOURCES } from '@/lib/rules'
import { SOURCE_ADDRESSES } from './source-addresses'

/** What is wrong with how a source can be found. */
const faultsOf = ({ web, isPart }: { web: readonly string[]; isPart?: true }): string[] => [
  ...(web.length === 0 && !isPart ? ['nowhere'] : []),
  ...web.filter((address) => !URL.canParse(address) || !/^https:\/\/[a-z.-]+\.[a-z]+\/\S+$/.test(address)),
]

test.each(SOURCES)('%s has addresses that lead to a page of its own, or says how to search', (id) => {
  expect(faultsOf(SOURCE_ADDRESSES[id])).toEqual([])
})

test('no two sources have one address', () => {
  const all = SOURCES.flatMap((id) => SOURCE_ADDRESSES[id].web)
  expect(all.length).toBeGreaterThan(14)
  expect(new Set(all).size).toBe(all.length)
})

test('a source that leads nowhere, and an address that is none, are noticed', () => {
  expect(faultsOf({ web: [] })).toEqual(['nowhere'])
  expect(faultsOf({ web: ['http://ind.nl/en', 'https://ind.nl/', 'ind.nl/en'] })).toHaveLength(3)
})
