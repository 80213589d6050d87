/** Does to a copy of the project what `locales/README.md` tells a person to do. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pseudoTree } from './pseudo-text.mjs'

/** The code that the guide uses for a language. */
export const CODE = 'xx'

const LANGUAGE = { direction: 'rtl', tag: 'ar' }

/** The changes that the guide shows, by file: lines to take out, and what comes in their place. */
export function changesIn(guide) {
  return [...guide.matchAll(/^```diff\n--- (.+)\n([\s\S]+?)^```$/gm)].map(([, path, lines]) => ({
    path,
    lines: lines.trimEnd().split('\n'),
  }))
}

/** Makes one change: what is added before anything is taken out stands first. */
export function changed(text, lines, path) {
  const first = lines.findIndex((line) => line.startsWith('-'))
  const before = lines.slice(0, first).map((line) => line.slice(1))
  let after = text
  for (const [at, line] of lines.entries()) {
    if (!line.startsWith('-')) continue
    const old = line.slice(1)
    if (!after.includes(`${old}\n`)) throw new Error(`locales/README.md: ${path} has no line "${old}".`)
    const next = lines.slice(at + 1)
    const end = next.findIndex((other) => other.startsWith('-'))
    const fresh = next.slice(0, end === -1 ? undefined : end).map((other) => other.slice(1))
    after = after.replace(`${old}\n`, () => `${fresh.join('\n')}\n`)
  }
  return before.length === 0 ? after : after.replace(/^import /m, () => `${before.join('\n')}\nimport `)
}

export function followGuide(folder) {
  const from = join(folder, 'locales', 'en')
  const to = join(folder, 'locales', CODE)
  cpSync(from, to, { recursive: true })
  for (const name of readdirSync(to, { recursive: true })) {
    const file = join(to, name)
    if (name.endsWith('.ts'))
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('locales/en/', `locales/${CODE}/`))
    if (name.endsWith('.json')) {
      const texts = pseudoTree(JSON.parse(readFileSync(file, 'utf8')))
      writeFileSync(file, JSON.stringify(name === 'language.json' ? { ...texts, ...LANGUAGE } : texts))
    }
  }
  const guide = readFileSync(join(folder, 'locales', 'README.md'), 'utf8')
  for (const { path, lines } of changesIn(guide)) {
    const file = join(folder, path)
    writeFileSync(file, changed(readFileSync(file, 'utf8'), lines, path))
  }
}
