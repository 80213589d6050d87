/** A call of a translator that names its text gives the values which that text has places for. */
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { LOCALES } from './locales'
import { flatten } from './text-gates'
import { TEXTS } from './texts'

const ENDING = /(_(one|other|family-member|counsellor))+$/
/** Whom to ask and who comes, which the translator has by itself. */
const KNOWN = /^(adviser|localHelp|family|person)$/i

/** The placeholders of each text, those of its plural forms and voices in any language among them. */
function namesByKey(texts: Iterable<[string, string]>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const [key, text] of texts) {
    const plain = key.replace(ENDING, '')
    const names = found.get(plain) ?? new Set()
    for (const [, name = ''] of text.matchAll(/\{\{(\w+)\}\}/g)) if (!KNOWN.test(name)) names.add(name)
    found.set(plain, names)
  }
  return found
}

const NAMES = namesByKey(LOCALES.flatMap((locale) => [...flatten(TEXTS[locale])]))

type Names = ReadonlyMap<string, ReadonlySet<string>>

/** The names that are needed whichever text it is: of a template those that every text which fits has in common. */
function needed(key: ts.Expression, names: Names): string[] {
  if (ts.isParenthesizedExpression(key)) return needed(key.expression, names)
  if (ts.isConditionalExpression(key))
    return [...needed(key.whenTrue, names), ...needed(key.whenFalse, names)]
  if (ts.isStringLiteralLike(key)) return [...(names.get(key.text) ?? [])]
  if (!ts.isTemplateExpression(key)) return []
  const parts = [key.head.text, ...key.templateSpans.map(({ literal }) => literal.text)]
  const pattern = new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[^.]+')}$`)
  const [first, ...others] = [...names].filter(([each]) => pattern.test(each)).map(([, found]) => found)
  return [...(first ?? [])].filter((name) => others.every((other) => other.has(name)))
}

/** Whether a call gives a value of this name, as far as it can be seen: what is put together elsewhere may have it. */
function isGiven(name: string, values: ts.Expression | undefined): boolean {
  if (values === undefined) return false
  if (!ts.isObjectLiteralExpression(values)) return true
  return values.properties.some(
    (property) => ts.isSpreadAssignment(property) || property.name?.getText() === name,
  )
}

const isTranslator = (callee: ts.Expression) => /^(t|t\.optional)$/.test(callee.getText())

/** The calls of a translator in a source text that leave out a value, each with its key and the name of the value. */
function leftOut(source: string, names: Names): string[] {
  const file = ts.createSourceFile('a.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTranslator(node.expression)) {
      const [key, values] = node.arguments
      for (const name of key ? needed(key, names) : [])
        if (!isGiven(name, values)) found.push(`${key?.getText()} ${name}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const sourceFiles = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .map((file) => `${folder}/${String(file)}`)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))

test('every call of a translator gives the values that the text names', () => {
  const files = ['lib', 'components', 'app'].flatMap(sourceFiles)
  expect(files.length).toBeGreaterThan(300)
  const faults = files.flatMap((file) =>
    leftOut(readFileSync(file, 'utf8'), NAMES).map((fault) => `${file}: ${fault}`),
  )
  expect(faults).toEqual([])
})

test('a value that is left out is found: of a key, of a choice of two, and of a template', () => {
  const names = namesByKey([
    ['a.x.text_counsellor', 'Op {{date}}.'],
    ['a.y.text', 'Geen dag. Bel {{adviser}}.'],
    ['b.x.text', 'Op {{date}}.'],
  ])
  expect(leftOut("t('a.x.text')", names)).toEqual(["'a.x.text' date"])
  expect(leftOut("t('a.x.text', { day })", names)).toEqual(["'a.x.text' date"])
  expect(leftOut("t(is ? 'a.y.text' : 'a.x.text')", names)).toHaveLength(1)
  expect(leftOut('t.optional(`b.$' + '{id}.text`)', names)).toHaveLength(1)
  expect(leftOut("t('a.y.text') + t('a.x.text', { date }) + t('a.x.text', { ...values })", names)).toEqual([])
})
