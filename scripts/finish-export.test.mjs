import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { faultsOf, finishExport, policyOf, withPolicy } from './finish-export.mjs'

const SCRIPT = 'self.a = "é <b style=x> </p>"'
const CLEAN =
  page(`<script>${SCRIPT}</script><script src="/a.js" async=""></script><img src="data:image/gif;base64,R0" alt="">
  <a href="https://ind.nl/onclick=1">style="x"</a><!-- <style>a{}</style> --><p title="a > onclick=b">on time</p>`)

function page(body) {
  return `<!DOCTYPE html><html lang="nl"><head><meta charSet="utf-8"/><title>T</title></head><body>${body}</body></html>`
}

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

describe('the policy of a page', () => {
  test('allows its own inline scripts by hash and nothing unsafe', () => {
    expect(policyOf(CLEAN)).toBe(
      `default-src 'none'; script-src 'self' ${hashOf(SCRIPT)}; style-src 'self'; img-src 'self' data: blob:; ` +
        "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'",
    )
  })

  test('hashes a script as the browser reads it, and each text once', () => {
    const policy = policyOf(page('<script>a\r\nb</script><script>a\nb</script><script id="x">c</script>'))
    expect(policy.match(/'sha256-[^']*'/g)).toEqual([hashOf('a\nb'), hashOf('c')])
  })

  test('allows the styles that the build put in the page, by hash', () => {
    const html = page('').replace('<title>', '<style>.a{}</style><title>')
    expect(policyOf(html)).toContain(`style-src 'self' ${hashOf('.a{}')};`)
  })

  test('stands after the charset and before every script', () => {
    const html = withPolicy(page('').replace('<title>', '<script>a</script><title>'))
    expect(html).toContain('<head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy"')
    expect(withPolicy('<head><script>a</script></head>')).toMatch(/^<head><meta http-equiv/)
  })

  test('is written once, however often the step runs', () => {
    expect(withPolicy(withPolicy(CLEAN))).toBe(withPolicy(CLEAN))
  })
})

describe('the faults of a page', () => {
  test('a clean page has none', () => {
    expect(faultsOf(CLEAN)).toEqual([])
  })

  test.each([
    ['inline <style>', '<style>a{}</style>'],
    ['inline <style>', '<noscript><STYLE media="print">a{}</STYLE></noscript>'],
    ['style attribute', '<p class="a" style="color:red">a</p>'],
    ['style attribute', "<p\nSTYLE='color:red'>a</p>"],
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
    ['foreign action', '<form action="https://cdn.example/"></form>'],
    ['srcdoc', '<iframe srcdoc="<p>a</p>"></iframe>'],
  ])('%s is refused: %s', (fault, body) => {
    expect(faultsOf(page(body))).toEqual([expect.stringContaining(fault)])
  })

  test('a page without a head is refused, because the policy would have no place', () => {
    expect(faultsOf('<p>a</p>')).toEqual(['no <head>'])
  })
})

describe('finishing an export', () => {
  let folder

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'export-'))
    write('out/nl/index.html', CLEAN)
    write('out/a.js', 'a')
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  function write(path, content) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }

  function read(path) {
    return readFileSync(join(folder, path))
  }

  test('writes policies, compressed copies and the table, the same twice', async () => {
    await finishExport(join(folder, 'out'))
    const html = read('out/nl/index.html')
    expect(html.toString()).toBe(withPolicy(CLEAN))
    expect(JSON.parse(read('.cache/headers.json'))).toEqual({ '/nl/index.html': policyOf(CLEAN) })
    expect(brotliDecompressSync(read('out/nl/index.html.br'))).toEqual(html)
    expect(gunzipSync(read('out/a.js.gz')).toString()).toBe('a')
    await finishExport(join(folder, 'out'))
    expect(read('out/nl/index.html')).toEqual(html)
  })

  test('refuses a faulty page by name and then touches nothing', async () => {
    write('out/en/index.html', page('<p style="color:red">a</p>'))
    await expect(finishExport(join(folder, 'out'))).rejects.toThrow(
      'out/en/index.html: style attribute on <p>',
    )
    expect(read('out/nl/index.html').toString()).toBe(CLEAN)
  })

  test('refuses an empty export', async () => {
    rmSync(join(folder, 'out/nl'), { recursive: true })
    await expect(finishExport(join(folder, 'out'))).rejects.toThrow('No pages')
  })
})
