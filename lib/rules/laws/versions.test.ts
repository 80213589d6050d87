/** The questions read the versions and the result reads the laws: both tell the same. */
import { expect, test } from 'vitest'
import { LAWS } from '.'
import type { LawVersion } from './version'
import { LAW_VERSIONS } from './versions'

const version = ({ sponsor: _, members: __, ...rest }: (typeof LAWS)[number]): LawVersion => rest

test('each version of the law has its conditions, in the same order', () => {
  expect(LAWS.map(version)).toEqual(LAW_VERSIONS)
})

test('the check finds a relation without conditions', () => {
  const [first, ...others] = LAW_VERSIONS
  expect(LAWS.map(version)).not.toEqual([{ ...first, relations: ['partner'] }, ...others])
})
