import { expect, test } from 'vitest'
import { neededBy } from './prefetch'

test('the scripts and styles of a page are found, except those for old browsers', () => {
  const html =
    '<link rel="stylesheet" href="/_next/d.css" data-precedence="next"/><link rel="preload" as="script" href="/_next/c.js"/><script src="/_next/a.js" async=""></script>' +
    '<script>self.x</script><script src="/_next/b.js" async=""></script><script src="/_next/old.js" noModule=""></script>'
  expect(neededBy(html)).toEqual(['/_next/d.css', '/_next/a.js', '/_next/b.js'])
})
