import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { atOnce, leaner, sheetsOf } from './at-once.mjs'

const SHEET = '/_next/static/chunks/a.css'
const SCRIPT = '<script src="/_next/static/chunks/b.js" async=""></script>'
const IN_DATA =
  '["$","link","0",{"rel":"stylesheet","href":"/_next/static/chunks/a.css","precedence":"next"}]'
const HINT = ':HL["/_next/static/chunks/a.css","style"]\n'
const DATA = `1:X\n${HINT}2:[[${IN_DATA},["$","p",null,{}]]]\n`
const inScript = (data) => `<script>push("${JSON.stringify(data).slice(1, -1)}")</script>`
const PAGE = `<head><link rel="stylesheet" href="${SHEET}" data-precedence="next"/><link rel="preload" as="script" href="/c.js"/>${SCRIPT}</head><body><p>a</p>${inScript(DATA)}</body>`
const sheetOf = (address) => `/* ${address} */.a{content:"$&"}`

test('the styles stand in the page, and the scripts after all that is read', () => {
  const styles = `<style>${sheetOf(SHEET)}</style>`
  const data = inScript('1:X\n2:[[null,["$","p",null,{}]]]\n')
  expect(atOnce(PAGE, sheetOf)).toBe(`<head>${styles}</head><body><p>a</p>${data}${SCRIPT}</body>`)
})

test('the data of a page say the same, with fewer signs', () => {
  const data = `0:["$","p",null,{"children":"'s <b> \\u0026 \\n \\"c\\" \u2028é"}]\n`
  const page = `<body><script>self.__next_f.push([1,${JSON.stringify(data)}])</script></body>`
  const made = atOnce(page, sheetOf)
  expect(made.length).toBeLessThan(page.length)
  expect(made.replace(/<\/?(body|script)>/g, '')).not.toContain('<')
  const self = { __next_f: [] }
  new Function('self', made.replace(/<[^>]+>/g, ''))(self)
  expect(self.__next_f).toEqual([[1, data]])
})

test('done twice it is the same', () => {
  const once = atOnce(PAGE, sheetOf)
  expect(atOnce(once, sheetOf)).toBe(once)
})

test('the data of a move ask for no style sheet either', () => {
  expect(leaner(DATA)).toBe('1:X\n2:[[null,["$","p",null,{}]]]\n')
})

test('the page of the framework for what is missing is left out, in data and in a page', () => {
  const found = '[[["$","title",null,{"children":"404"}],["$","h1",null,{"style":{"a":"\\"b\\""}}]],[]]'
  const data = (notFound) => `0:{"template":["$","$L4",null,{}],"notFound":${notFound},"forbidden":[]}\n`
  expect(leaner(data(found))).toBe(data('"$undefined"'))
  expect(leaner(inScript(data(found)))).toBe(inScript(data('"$undefined"')))
})

test('a style sheet that would end its element stops the build', () => {
  const out = mkdtempSync(join(tmpdir(), 'sheets-'))
  writeFileSync(join(out, 'a.css'), '.a{}\n')
  writeFileSync(join(out, 'b.css'), '.a{content:"</style>"}')
  expect(sheetsOf(out)('/a.css')).toBe('.a{}')
  expect(() => sheetsOf(out)('/b.css')).toThrow('cannot stand in a page')
  rmSync(out, { recursive: true })
})
