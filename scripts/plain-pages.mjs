/**
 * Pages that are only read are sent without the framework: its scripts and its data come out of them after the build,
 * and one small script of our own comes in, with a few that are fetched when they are needed. The build knows them by the mark in their first element.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from 'esbuild'
import { root } from './ensure-installed.mjs'

const SOURCE = join(root, 'components/plain')
const FOLDER = '_next/static/plain'

/** Whether a page is only read. */
export const isPlain = (html) => /<html\b[^>]* data-page="text"/.test(html)

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script\s*>/gi
const PRELOAD = /<link\b[^>]*\brel="preload"[^>]*>/gi
const COMMENT = /<!--[\s\S]*?-->/g
/** Where the framework would put a title that comes late, and the order it keeps of style sheets. */
const OF_THE_FRAMEWORK = /<div hidden=""><\/div>| data-precedence="next"/g
/** Shapes in a drawing have no content. */
const SHAPE_END = /><\/(?:rect|circle|path|line)>/g

/** A page without the framework, with a script of its own. The same when it is done twice. */
export function withoutFramework(html, script) {
  const parts = [SCRIPT, PRELOAD, COMMENT, OF_THE_FRAMEWORK]
  const bare = parts.reduce((left, part) => left.replaceAll(part, ''), html)
  return bare.replaceAll(SHAPE_END, '/>').replace('</head>', `${script}</head>`)
}

/** Why a page may not be sent: a page of text with anything of the framework, or another page without it. */
export function scriptFaults(html) {
  const scripts = html.match(SCRIPT) ?? []
  const others = scripts.filter((script) => !script.startsWith(`<script src="/${FOLDER}/`))
  const isFetched = scripts.some((script) => script.startsWith('<script src="/_next/static/chunks/'))
  if (!isPlain(html)) return isFetched ? [] : ['a page that works with a case has no script of the framework']
  const faults = others.map((script) => `a page of text has ${script.slice(0, 80)}`)
  if (scripts.length - others.length !== 1) faults.push('a page of text has not the one script of its own')
  if (html.match(PRELOAD)) faults.push('a page of text fetches ahead what it does not need')
  if (/<(template id="[BP]:|div hidden="" id="S:)/.test(html))
    faults.push('a part of a page of text comes late')
  return faults
}

/** Bundles the script of the pages of text and those it fetches later, and returns the element that starts it. */
async function writeScripts(out) {
  const later = readdirSync(join(SOURCE, 'later')).map((file) => file.replace(/\.ts$/, ''))
  const folder = join(out, FOLDER)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { outputFiles } = await build({
    entryPoints: ['index', ...later.map((name) => `later/${name}`)].map((name) => join(SOURCE, `${name}.ts`)),
    bundle: true,
    minify: true,
    write: false,
    outdir: folder,
    entryNames: '[name]-[hash]',
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    tsconfig: join(root, 'tsconfig.json'),
    define: { 'process.env.RULES_VERSION': '""' },
    logLevel: 'error',
  })
  for (const { path, contents } of outputFiles) writeFileSync(path, contents)
  const addressOf = (name) =>
    `/${FOLDER}/${outputFiles.map(({ path }) => basename(path)).find((file) => file.startsWith(`${name}-`))}`
  const others = later.map((name) => ` data-${name}="${addressOf(name)}"`)
  return `<script src="${addressOf('index')}" defer=""${others.join('')}></script>`
}

/** No move within the framework leads to such a page: what it would fetch then is not published. */
function removeMoves(folder) {
  for (const file of readdirSync(folder))
    if (/^(index|__next\..*)\.txt$/.test(file)) rmSync(join(folder, file))
}

/** Takes the framework out of the pages of text among these; refuses a page that has the wrong scripts. */
export async function makePlain(out, pages) {
  const texts = new Map(pages.map((page) => [page, readFileSync(join(out, page), 'utf8')]))
  const plain = pages.filter((page) => isPlain(texts.get(page)))
  if (plain.length === 0) return
  const script = await writeScripts(out)
  for (const page of plain) texts.set(page, withoutFramework(texts.get(page), script))
  const faults = [...texts].flatMap(([page, html]) =>
    scriptFaults(html).map((fault) => `out/${page}: ${fault}`),
  )
  if (faults.length > 0) throw new Error(faults.join('\n'))
  for (const page of plain) {
    writeFileSync(join(out, page), texts.get(page))
    removeMoves(dirname(join(out, page)))
  }
}
