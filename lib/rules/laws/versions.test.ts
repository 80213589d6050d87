/** The questions read the versions and the result reads the laws: both tell the same. */
import { expect, test } from 'vitest'
import { LAWS } from '.'
import type { LawVersion } from './version'
import { LAW_VERSIONS } from './versions'

const version = ({ sponsor: _, members: __, ...rest }: (typeof LAWS)[number]): LawVersion => rest

test('the laws with their conditions are the versions, in the same order', () => {
  expect(LAWS.map(version)).toEqual(LAW_VERSIONS)
})

test('a relation without conditions would be seen', () => {
  const [first, ...others] = LAW_VERSIONS
  expect(LAWS.map(version)).not.toEqual([{ ...first, relations: ['partner'] }, ...others])
})
