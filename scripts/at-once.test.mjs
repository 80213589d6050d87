import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { atOnce, sheetsOf, withoutSheet } from './at-once.mjs'

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

test('done twice it is the same', () => {
  const once = atOnce(PAGE, sheetOf)
  expect(atOnce(once, sheetOf)).toBe(once)
})

test('the data of a move ask for no style sheet either', () => {
  expect(withoutSheet(DATA)).toBe('1:X\n2:[[null,["$","p",null,{}]]]\n')
})

test('a style sheet that would end its element stops the build', () => {
  const out = mkdtempSync(join(tmpdir(), 'sheets-'))
  writeFileSync(join(out, 'a.css'), '.a{}\n')
  writeFileSync(join(out, 'b.css'), '.a{content:"</style>"}')
  expect(sheetsOf(out)('/a.css')).toBe('.a{}')
  expect(() => sheetsOf(out)('/b.css')).toThrow('cannot stand in a page')
  rmSync(out, { recursive: true })
})
