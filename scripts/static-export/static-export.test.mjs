/** The export pipeline on pages that the installed Next wrote. */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { filesIn } from '../source-hash.mjs'
import { buildFixture } from './build-fixture.mjs'
import { faultsOf } from './check-page.mjs'
import { policyOf } from './content-policy.mjs'
import { attribute, elementsOf, first, nodesOf, parsePage, serializePage, textOf } from './html.mjs'
import { finishExport } from './index.mjs'

let built
let folder
let out

beforeAll(() => {
  built = buildFixture()
})
afterAll(() => rmSync(built, { recursive: true }))
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'))
  out = join(folder, 'out')
  cpSync(join(built, 'out'), out, { recursive: true })
  // Refused on purpose: its own test brings it back.
  rmSync(join(out, 'streamed'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (file) => readFileSync(join(out, file), 'utf8')
const pageOf = (file) => parsePage(read(file))
const change = (file, from, to) => {
  const text = read(file)
  expect(text).toContain(from)
  writeFileSync(join(out, file), text.replace(from, to))
}
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const scriptsOf = (document) =>
  elementsOf(document, 'script').map((script) => attribute(script, 'src') ?? 'inline')

describe('a static page', () => {
  test('keeps its text, and only the scripts that its layout marks', async () => {
    const before = pageOf('text/index.html')
    expect(scriptsOf(before).length).toBeGreaterThan(5)
    await finishExport(out)
    const page = pageOf('text/index.html')
    expect(scriptsOf(page)).toEqual([
      'inline',
      expect.stringMatching(/^\/_next\/static\/static-pages\/index-\w{10}\.js$/),
    ])
    expect(serializePage(first(page, 'body'))).toBe(
      '<main><h1>A text</h1><p>1 and 2</p><noscript><p>No scripts here.</p></noscript>' +
        '<template data-held="notice"><p>Later</p></template></main>',
    )
    expect(textOf(first(page, 'title'))).toBe('A text')
    expect([...nodesOf(page)].filter(({ nodeName }) => nodeName === '#comment')).toEqual([])
  })

  test('contains its styles, and fetches nothing before its first paint', async () => {
    await finishExport(out)
    const page = pageOf('text/index.html')
    expect(textOf(first(page, 'style'))).toBe('h1{color:#123456}')
    const kinds = elementsOf(page, 'link').map((link) => attribute(link, 'rel'))
    expect(kinds.filter((kind) => kind !== 'icon')).toEqual([])
  })

  test('names its scripts by the hash of their content', async () => {
    await finishExport(out)
    const [, script] = elementsOf(pageOf('text/index.html'), 'script')
    const names = script.attrs.map(({ value }) => value).filter((value) => value.startsWith('/_next'))
    expect(names.map((name) => existsSync(join(out, name)))).toEqual([true, true])
    expect(existsSync(join(out, 'static-pages'))).toBe(false)
  })

  test('publishes no navigation data of the router; a page of the case does', async () => {
    expect(readdirSync(join(out, 'text')).length).toBeGreaterThan(1)
    await finishExport(out)
    const filesOf = (name) => readdirSync(join(out, name)).filter((file) => file.endsWith('.txt'))
    expect(filesOf('text')).toEqual([])
    expect(filesOf('check')).not.toEqual([])
  })

  test('that names a script which was not built stops the export', async () => {
    change('text/index.html', 'data-later="/static-pages/later.js"', 'data-later="/static-pages/gone.js"')
    await expect(finishExport(out)).rejects.toThrow('no script /static-pages/gone.js')
  })
})

describe('a page of the case', () => {
  test('keeps its scripts and content, with fetched scripts after the text', async () => {
    const before = pageOf('check/index.html')
    await finishExport(out)
    const page = pageOf('check/index.html')
    expect(scriptsOf(page).sort()).toEqual(scriptsOf(before).sort())
    expect(serializePage(first(page, 'main'))).toBe(serializePage(first(before, 'main')))
    const order = elementsOf(page).map((element) => attribute(element, 'async') ?? element.tagName)
    expect(order.indexOf('')).toBeGreaterThan(order.indexOf('main'))
  })

  test('runs the inline script of its layout before all others', async () => {
    await finishExport(out)
    expect(textOf(elementsOf(pageOf('check/index.html'), 'script')[0])).toBe("window.before = '<h1>' + 1")
  })

  test('is refused when React streams a part of it late', async () => {
    cpSync(join(built, 'out/streamed'), join(out, 'streamed'), { recursive: true })
    await expect(finishExport(out)).rejects.toThrow(
      'out/streamed/index.html: a part of the page waits for a script to show it',
    )
  })
})

describe('the content policy', () => {
  test('allows inline scripts and styles only by their hash', async () => {
    await finishExport(out)
    const policy = policyOf(pageOf('check/index.html'))
    expect(policy).toContain(hashOf("window.before = '<h1>' + 1"))
    expect(policy).not.toContain('unsafe')
    const style = hashOf(textOf(first(pageOf('text/index.html'), 'style')))
    expect(policyOf(pageOf('text/index.html'))).toBe(
      `default-src 'none'; script-src 'self' ${hashOf('window.first = 1')}; style-src 'self' ${style}; img-src 'self' data: blob:; ` +
        "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'",
    )
  })

  test('hashes a script as the browser reads it, and each text once', () => {
    const page = parsePage('<script>a\r\nb</script><script>a\nb</script><script id="x">c</script>')
    expect(policyOf(page).match(/'sha256-[^']*'/g)).toEqual([hashOf('a\nb'), hashOf('c')])
  })

  test('is in each page after the charset and before everything it governs, and in the table of headers', async () => {
    await finishExport(out)
    const table = JSON.parse(readFileSync(join(folder, '.cache/headers.json'), 'utf8'))
    for (const file of filesIn(out).filter((name) => name.endsWith('.html'))) {
      const [charset, meta] = first(pageOf(file), 'head').childNodes
      expect(attribute(charset, 'charset')).toBe('utf-8')
      expect(attribute(meta, 'content')).toBe(table[`/${file}`])
    }
  })
})

describe('the export', () => {
  test('writes compressed copies and the files for other hosts', async () => {
    await finishExport(out)
    expect(brotliDecompressSync(readFileSync(join(out, 'text/index.html.br'))).toString()).toBe(
      read('text/index.html'),
    )
    expect(gunzipSync(readFileSync(join(out, 'check/index.html.gz'))).toString()).toBe(
      read('check/index.html'),
    )
    for (const file of ['sw.js', 'kill-sw.js', '_headers']) expect(existsSync(join(out, file))).toBe(true)
  })

  test('names every fault with its page, and then changes no page', async () => {
    change('check/index.html', '<main>', '<main style="color:red">')
    const before = read('text/index.html')
    await expect(finishExport(out)).rejects.toThrow('out/check/index.html: style attribute on <main>')
    expect(read('text/index.html')).toBe(before)
  })

  test('refuses a script that an old browser cannot read', async () => {
    const [chunk] = readdirSync(join(out, '_next/static/chunks')).filter((file) =>
      file.startsWith('turbopack'),
    )
    writeFileSync(join(out, '_next/static/chunks', chunk), 'class A{static{a()}}')
    await expect(finishExport(out)).rejects.toThrow(`${chunk}: syntax that an old browser does not read`)
  })

  test('without pages is refused', async () => {
    for (const file of filesIn(out).filter((name) => name.endsWith('.html'))) rmSync(join(out, file))
    await expect(finishExport(out)).rejects.toThrow('No pages')
  })
})

describe('the faults of a page', () => {
  const CASE =
    '<html><head></head><body><h1>A</h1><script src="/_next/static/chunks/a.js" async></script></body></html>'
  const STATIC =
    '<html data-page="text"><head><script src="/_next/static/static-pages/index-1.js" data-keep></script></head><body><h1>A</h1></body></html>'
  const faultsIn = (text) => faultsOf(parsePage(text))
  const withBody = (body) => CASE.replace('</h1>', `</h1>${body}`)

  test('a clean page of either kind has none', () => {
    expect(faultsIn(CASE)).toEqual([])
    expect(faultsIn(STATIC)).toEqual([])
    const clean =
      '<img src="data:image/gif;base64,R0" alt=""><a href="https://ind.nl/onclick=1">style="x"</a><!-- <style>a{}</style> --><p title="a > onclick=b">on time</p>'
    expect(faultsIn(withBody(clean))).toEqual([])
  })

  test.each([
    ['inline <style>', '<style>a{}</style>'],
    ['inline <style>', '<noscript><STYLE media="print">a{}</STYLE></noscript>'],
    ['style attribute', '<p class="a" style="color:red">a</p>'],
    ['style attribute', "<p\nSTYLE='color:red'>a</p>"],
    ['style attribute', '<template><p style="color:red">a</p></template>'],
    ['inline event handler onclick', '<button onclick="a()">a</button>'],
    ['inline event handler onerror', '<img src=/x onerror=alert(1)>'],
    ['inline event handler onload', '<svg/onload=alert(1)>'],
    ['foreign src', '<script src="https://cdn.example/a.js"></script>'],
    ['foreign src', '<script src=//cdn.example/a.js></script>'],
    ['foreign src', '<script src="data:text/javascript,a"></script>'],
    ['foreign src', '<img src="http://cdn.example/a.png" alt="">'],
    ['foreign srcset', '<img srcset="/a.png 1x, https://cdn.example/a.png 2x" alt="">'],
    ['foreign src', '<iframe src="https://video.example/"></iframe>'],
    ['foreign href', '<link rel="stylesheet" href="https://fonts.example/a.css">'],
    ['foreign href', '<a href="javascript:a()">a</a>'],
    ['foreign xlink:href', '<svg><use xlink:href="https://cdn.example/a.svg#b"></use></svg>'],
    ['foreign action', '<form action="https://cdn.example/"></form>'],
    ['srcdoc', '<iframe srcdoc="<p>a</p>"></iframe>'],
  ])('%s is refused: %s', (fault, body) => {
    expect(faultsIn(withBody(body))).toEqual([expect.stringContaining(fault)])
  })

  test.each([
    ['another script', STATIC.replace('index-1.js" data-keep', 'index-1.js"')],
    ['another script', STATIC.replace('<h1>', '<script>a</script><h1>')],
    [
      'its one script',
      STATIC.replace('<h1>', '<script src="/_next/static/static-pages/b.js" data-keep></script><h1>'),
    ],
    ['its one script', STATIC.replace(/<script.*?<\/script>/, '')],
    ['preloads', STATIC.replace('</head>', '<link rel="preload" href="/b.css" as="style"></head>')],
    ['no script of Next', CASE.replace(/<script.*?<\/script>/, '')],
    ['waits for a script', CASE.replace('<h1>A</h1>', '<div hidden><h1>A</h1></div>')],
  ])('%s is refused', (fault, text) => {
    expect(faultsIn(text)).toEqual([expect.stringContaining(fault)])
  })
})
