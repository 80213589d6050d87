import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isPlain, makePlain, scriptFaults, withoutFramework } from './plain-pages.mjs'

const CHUNK = '<script src="/_next/static/chunks/a.js" async=""></script>'
const OWN = '<script src="/_next/static/plain/1.js" defer=""></script>'

const page = (mark, head, body = '') =>
  `<!DOCTYPE html><html lang="nl"${mark}><head><meta charSet="utf-8"/>${head}<title>T</title></head><body><h1>A</h1>${body}</body></html>`
const TEXT = ' data-page="text"'
const AS_BUILT = page(
  TEXT,
  `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><link rel="preload" href="/b.css" as="style"/><link rel="stylesheet" href="/a.css" data-precedence="next"/>${CHUNK}`,
  `<svg><circle r="1"></circle></svg><div hidden=""><!--$--><!--/$--></div><p>1<!-- -->2</p><template data-held="a"><p>b</p></template><script>self.__next_f.push([1,"<p>"])</script>`,
)
const PLAIN = page(
  TEXT,
  `<link rel="stylesheet" href="/a.css"/>`,
  `<svg><circle r="1"/></svg><p>12</p><template data-held="a"><p>b</p></template>`,
).replace('</head>', `${OWN}</head>`)

describe('a page of text', () => {
  test('is known by the mark in its first element', () => {
    expect(isPlain(AS_BUILT)).toBe(true)
    expect(isPlain(page('', CHUNK, '<p data-page="text">'))).toBe(false)
  })

  test('keeps what is read and loses what the framework needs', () => {
    expect(withoutFramework(AS_BUILT, OWN)).toBe(PLAIN)
    expect(withoutFramework(PLAIN, OWN)).toBe(PLAIN)
  })
})

describe('which scripts a page may have', () => {
  test('a page of text its own one, another page those of the framework', () => {
    expect(scriptFaults(PLAIN)).toEqual([])
    expect(scriptFaults(page('', CHUNK))).toEqual([])
  })

  test.each([
    ['a script of the framework', PLAIN.replace('<title>', `${CHUNK}<title>`)],
    ['data of the framework', PLAIN.replace('</body>', '<script>self.__next_f.push([0])</script></body>')],
    [
      'a script fetched ahead',
      PLAIN.replace('<title>', '<link rel="preload" as="script" href="/b.js"/><title>'),
    ],
    [
      'a style fetched ahead',
      PLAIN.replace('<title>', '<link rel="preload" href="/b.css" as="style"/><title>'),
    ],
    ['no script of its own', PLAIN.replace(OWN, '')],
    ['two scripts of its own', PLAIN.replace(OWN, OWN + OWN)],
    ['a part that comes late', PLAIN.replace('<h1>', '<template id="B:0"></template><h1>')],
    ['a case and no script', page('', '')],
    ['a case and the script of a text', page('', OWN)],
  ])('%s is refused', (_, html) => {
    expect(scriptFaults(html)).not.toEqual([])
  })
})

describe('in a build', () => {
  let out

  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), 'plain-'))
    write('nl/index.html', AS_BUILT)
    write('nl/check/who/index.html', page('', CHUNK))
    for (const path of ['nl', 'nl/check/who'])
      for (const file of ['index.txt', '__next._tree.txt', 'other.txt']) write(`${path}/${file}`, file)
  })
  afterEach(() => rmSync(out, { recursive: true }))

  function write(path, content) {
    mkdirSync(dirname(join(out, path)), { recursive: true })
    writeFileSync(join(out, path), content)
  }
  const read = (path) => readFileSync(join(out, path), 'utf8')
  const pages = ['nl/check/who/index.html', 'nl/index.html']

  test('texts get one script, and lose what a move within the framework would fetch', async () => {
    await makePlain(out, pages)
    const [element = ''] = /<script src[^>]*><\/script><\/head>/.exec(read('nl/index.html')) ?? []
    const named = [...element.matchAll(/"\/_next\/static\/plain\/([^"]+)"/g)].map(([, file]) => file)
    expect(named[0]).toMatch(/^index-\w{8}\.js$/)
    expect(named.sort()).toEqual(readdirSync(join(out, '_next/static/plain')).sort())
    expect(named.length).toBeGreaterThan(2)
    expect(read('nl/check/who/index.html')).toBe(page('', CHUNK))
    expect(readdirSync(join(out, 'nl')).sort()).toEqual(['check', 'index.html', 'other.txt'])
    expect(readdirSync(join(out, 'nl/check/who'))).toHaveLength(4)
    const first = read('nl/index.html')
    await makePlain(out, pages)
    expect(read('nl/index.html')).toBe(first)
  })

  test('a page with a case that lost its scripts is refused, and nothing is written', async () => {
    write('nl/check/who/index.html', page('', ''))
    await expect(makePlain(out, pages)).rejects.toThrow('out/nl/check/who/index.html: ')
    expect(read('nl/index.html')).toBe(AS_BUILT)
    expect(existsSync(join(out, 'nl/index.txt'))).toBe(true)
  })
})
