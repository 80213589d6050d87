/**
 * Makes what `next build` exported fit to publish. Each page is parsed once, goes through the transforms in this order,
 * and is checked; nothing is written before every page passed. README.md in this folder says why each step is there.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { tsImport } from 'tsx/esm/api'
import { root } from '../ensure-installed.mjs'
import { filesIn } from '../source-hash.mjs'
import { oldBrowserFaults } from './check-old-browsers.mjs'
import { faultsOf } from './check-page.mjs'
import { compress } from './compress.mjs'
import { addPolicy, policyOf } from './content-policy.mjs'
import { flattenSheets } from './flatten-layers.mjs'
import { writeHostFiles } from './host-files.mjs'
import { attribute, elementsOf, isStaticPage, parsePage, serializePage } from './html.mjs'
import { inlineStyles } from './inline-styles.mjs'
import { linkTerms } from './link-terms.mjs'
import { nameStaticScripts, useStaticScripts } from './name-static-scripts.mjs'
import { writeWorkers } from './offline-worker/write-workers.mjs'
import { putScriptsLast } from './scripts-last.mjs'
import { stripFramework } from './strip-framework.mjs'

/** Of each page, in this order. */
const TRANSFORMS = [stripFramework, linkTerms, inlineStyles, useStaticScripts, putScriptsLast, addPolicy]

/** Finishes the export in this folder, once. Throws, with every fault by page, before it changes a page. */
export async function finishExport(out) {
  const paths = filesIn(out).filter((file) => file.endsWith('.html'))
  if (paths.length === 0) throw new Error(`No pages in ${relative(process.cwd(), out) || out}.`)
  const staticScripts = nameStaticScripts(out)
  flattenSheets(out)
  const context = { out, staticScripts, termsIn: await loadTermsIn() }
  const pages = paths.map((path) => transform(readFileSync(join(out, path), 'utf8'), { ...context, path }))
  refuseFaults([...faultsOfPages(pages), ...faultsOfScripts(out, pages)])
  for (const { path, document } of pages) writeFileSync(join(out, path), serializePage(document))
  removeNavigationData(out, pages)
  writePolicies(out, pages)
  writeWorkers(out, filesIn(out))
  await compress(out)
  writeHostFiles(out)
}

/** A page after all transforms. `context`: its path in the export, and what the transforms need. */
function transform(text, context) {
  const page = { ...context, document: parsePage(text) }
  for (const apply of TRANSFORMS) apply(page)
  return page
}

/** The glossary finds its terms in a text. It is TypeScript, as all of lib/. */
async function loadTermsIn() {
  const tsconfig = join(root, 'tsconfig.json')
  const { termsIn } = await tsImport('../../lib/glossary/index.ts', { parentURL: import.meta.url, tsconfig })
  return termsIn
}

const faultsOfPages = (pages) =>
  pages.flatMap(({ path, document }) => faultsOf(document).map((fault) => `out/${path}: ${fault}`))

/** Every script but those that only browsers fetch which are too old for modules. */
function faultsOfScripts(out, pages) {
  const isForOld = (script) => attribute(script, 'nomodule') !== undefined
  const forOld = pages.flatMap(({ document }) =>
    elementsOf(document, 'script')
      .filter(isForOld)
      .map((script) => attribute(script, 'src')),
  )
  return filesIn(out)
    .filter((file) => file.endsWith('.js') && !forOld.includes(`/${file}`))
    .flatMap((file) => {
      const isOfNext = file.startsWith('_next/static/chunks/')
      const faults = oldBrowserFaults(readFileSync(join(out, file), 'utf8'), { isOfNext })
      return faults.map((fault) => `out/${file}: ${fault}`)
    })
}

function refuseFaults(faults) {
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

/** Next writes what its router fetches as text files beside the page. To a static page no router navigates. */
function removeNavigationData(out, pages) {
  const folders = pages
    .filter(({ path, document }) => path.endsWith('/index.html') && isStaticPage(document))
    .map(({ path }) => dirname(path))
  for (const file of filesIn(out))
    if (file.endsWith('.txt') && folders.includes(dirname(file))) rmSync(join(out, file))
}

/** The policy of each page, for the headers that the own server and other hosts send. */
function writePolicies(out, pages) {
  const policies = Object.fromEntries(pages.map(({ path, document }) => [`/${path}`, policyOf(document)]))
  const cache = join(out, '..', '.cache')
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'headers.json'), `${JSON.stringify(policies, null, 2)}\n`)
}
