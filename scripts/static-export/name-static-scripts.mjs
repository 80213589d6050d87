/** Moves the scripts of the static pages to names with a content hash, so that browsers may keep them for ever. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { elementsOf, isStaticPage } from './html.mjs'

/** Where app/static-pages/[file]/route.ts puts them. */
const ADDRESS = '/static-pages/'
/** Where they are published. */
export const PUBLISHED = '/_next/static/static-pages/'

/** Renames the files in the export. Returns the published address of each by the address in the pages. */
export function nameStaticScripts(out) {
  const source = join(out, ADDRESS)
  if (!existsSync(source)) return new Map()
  mkdirSync(join(out, PUBLISHED), { recursive: true })
  const names = readdirSync(source).map((file) => {
    const content = readFileSync(join(source, file))
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
    const published = PUBLISHED + file.replace(/\.js$/, `-${hash}.js`)
    writeFileSync(join(out, published), content)
    return [ADDRESS + file, published]
  })
  rmSync(source, { recursive: true })
  return new Map(names)
}

/** Lets a static page name its scripts by their published addresses. Throws on a script that is not there. */
export function useStaticScripts({ document, staticScripts }) {
  if (!isStaticPage(document)) return
  for (const script of elementsOf(document, 'script'))
    for (const attr of script.attrs.filter(({ value }) => value.startsWith(ADDRESS))) {
      if (!staticScripts.has(attr.value)) throw new Error(`no script ${attr.value}`)
      attr.value = staticScripts.get(attr.value)
    }
}
