import { describe, expect, test } from 'vitest'
import { faultsOf, policyOf, withPolicy } from '../finish-export.mjs'
import { withEarly } from './with-early.mjs'

const PAGE =
  '<html><head><meta charSet="utf-8"/><script src="/a.js" async=""></script></head><body><form data-page="who" data-early=""></form></body></html>'

describe('the script for early answers', () => {
  test('stands before every other script of a page that takes them, and its policy allows it', () => {
    const html = withPolicy(withEarly(PAGE))
    expect(html.indexOf('nareisEarly')).toBeGreaterThan(html.indexOf('Content-Security-Policy'))
    expect(html.indexOf('nareisEarly')).toBeLessThan(html.indexOf('/a.js'))
    expect(policyOf(html)).toContain("'sha256-")
    expect(policyOf(PAGE)).not.toContain("'sha256-")
    expect(faultsOf(html)).toEqual([])
  })

  test('is there once, however often the page is finished', () => {
    expect(withEarly(withEarly(PAGE))).toBe(withEarly(PAGE))
  })

  test('is on no other page', () => {
    const plain = PAGE.replace(' data-early=""', '')
    expect(withEarly(plain)).toBe(plain)
  })
})
