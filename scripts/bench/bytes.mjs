/** What a page weighs as it is sent: its HTML and all that the HTML asks for at once, by kind, compressed with gzip. */
import { existsSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { PAGES } from './page-paths.mjs'
import { atMost, told } from './verdict.mjs'
import { budgetOf } from './weights.mjs'

const KINDS = ['html', 'script', 'style', 'other']

export const bytes = ({ out }) => ({
  title: 'kB of a page at its first visit, gzip, by kind',
  rows: Object.entries(PAGES).flatMap(([name, path]) =>
    rowsOf(name, weightsOf(out, path), budgetOf(fileOf(path))),
  ),
})

const fileOf = (path) => join(path, 'index.html').replaceAll(sep, '/')

/** A line for the scripts of a page and one for all of it, each with its limit where there is one. */
export function rowsOf(name, weights, { script, total }) {
  const all = KINDS.reduce((sum, kind) => sum + weights[kind], 0)
  const kinds = KINDS.map((kind) => `${kind} ${(weights[kind] / 1000).toFixed(1)}`).join(', ')
  const row = (what, size, limit) =>
    limit === undefined ? told(what, size / 1000, 'kB') : atMost(what, size / 1000, limit, 'kB')
  return [row(`${name}: script`, weights.script, script), row(`${name}: all (${kinds})`, all, total)]
}

/** Bytes by kind of the page at a path below the export. */
export function weightsOf(out, path) {
  const html = readFileSync(join(out, path, 'index.html'), 'utf8')
  const weights = { html: sentBytes(join(out, path, 'index.html')), script: 0, style: 0, other: 0 }
  for (const [address, kind] of askedFor(html)) weights[kind] += sentBytes(join(out, address))
  return weights
}

/** The addresses that a current browser fetches for this HTML, each once, and of which kind each is. */
export function askedFor(html) {
  const asked = new Map()
  for (const [tag, name] of html.matchAll(/<(script|link)\b[^>]*>/gi)) {
    const isScript = name.toLowerCase() === 'script'
    const address = attributeOf(tag, isScript ? 'src' : 'href')?.split('?')[0]
    const kind = isScript ? !/\bnomodule\b/i.test(tag) && 'script' : kindOfLink(tag)
    if (address?.startsWith('/') && kind) asked.set(address, kind)
  }
  return asked
}

const LINKS = { stylesheet: 'style', icon: 'other', manifest: 'other', modulepreload: 'script' }

function kindOfLink(tag) {
  const rel = attributeOf(tag, 'rel')
  if (rel !== 'preload') return LINKS[rel]
  return { script: 'script', style: 'style' }[attributeOf(tag, 'as')] ?? 'other'
}

const attributeOf = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1]

function sentBytes(file) {
  return readFileSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).length
}
