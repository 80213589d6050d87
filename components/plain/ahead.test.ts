import { expect, test } from 'vitest'
import { scriptsIn } from './ahead'

test('the scripts of a page are named once each, without those for old browsers', () => {
  const html =
    '<link rel="preload" as="script" href="/_next/c.js"/><script src="/_next/a.js" async=""></script>' +
    '<script>self.x</script><script src="/_next/b.js" async=""></script><script src="/_next/old.js" noModule=""></script>'
  expect(scriptsIn(html)).toEqual(['/_next/a.js', '/_next/b.js'])
})
