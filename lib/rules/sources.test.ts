/** The register of sources is whole: each can be cited, and says when it was last looked at. */
import { describe, expect, test } from 'vitest'
import { ON } from '@/lib/testing/example-case'
import { isDay, spanOf } from './calendar'
import { SOURCE_KINDS, SOURCE_REGISTER, SOURCES, sourceCheckedOn } from './sources'

describe('every source', () => {
  test.each(SOURCES)('%s can be cited', (id) => {
    const { title, publisher, date, kind } = SOURCE_REGISTER[id]
    expect([title, publisher].filter((text) => text.trim() === '')).toEqual([])
    expect(SOURCE_KINDS).toContain(kind)
    expect(isDay(sourceCheckedOn(id))).toBe(true)
    if (date === null) expect(kind).toBe('law')
    else expect((spanOf(date)?.first ?? '') <= ON).toBe(true)
  })

  test('has a title of its own', () => {
    const titles = SOURCES.map((id) => SOURCE_REGISTER[id].title)
    expect(new Set(titles).size).toBe(titles.length)
  })
})
