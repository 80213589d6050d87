/** Spelling of every text, in its language. Words no dictionary has stand in `spelling/`, one list for each language. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './ensure-installed.mjs'

const folder = join(root, 'scripts', 'spelling')
const lists = readdirSync(folder).filter((file) => file.endsWith('.txt'))
const wordsIn = (list) => readFileSync(join(folder, list), 'utf8').split('\n').filter(Boolean)
const planted = join(root, '.cache', 'planted-spelling')

/** Words that are not known, as `file:line:column - Unknown word (word)`. */
function unknownIn(files) {
  const options = ['lint', '--no-progress', '--no-summary', '--no-color', '--no-gitignore', '--dot']
  const program = join(root, 'node_modules', 'cspell', 'bin.mjs')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, ...options, '--config', join(folder, 'cspell.json'), ...files],
    { cwd: root, encoding: 'utf8' },
  )
  const found = stdout.split('\n').filter(Boolean)
  // It failed without a finding: then it did not run at all.
  if (status !== 0 && found.length === 0) throw new Error(stderr)
  return found
}

const PLANTED = {
  'nl/wrong.json': { aplication: 'Stuur de aanvrag op tijd, {{aplication}}.' },
  'en/wrong.json': { aanvrag: 'Send the aplication in time, {{aanvrag}}.' },
  'nl/other-language.json': { a: 'Een husband' },
  'en/other-language.json': { a: 'A gezinslid' },
  'nl/right.json': { aplication: 'Stuur de aanvraag op tijd.' },
  'en/right.json': { aanvrag: 'Send the application in time.' },
}

describe('spelling', () => {
  let found

  // Starting cspell takes longer than reading the texts: one run serves all tests.
  beforeAll(() => {
    for (const [path, text] of Object.entries(PLANTED)) {
      const file = join(planted, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(text))
    }
    found = unknownIn(['locales/**/*.json', ...Object.keys(PLANTED).map((path) => join(planted, path))])
  })
  afterAll(() => rmSync(planted, { recursive: true, force: true }))

  test('is right in every text', () => {
    expect(found.filter((fault) => fault.startsWith('locales'))).toEqual([])
  })

  test.each([
    ['a word written wrong', 'wrong', ['aplication', 'aanvrag']],
    ['a word of the other language', 'other-language', ['gezinslid', 'husband']],
    ['nothing in a text that is right, whatever its key', 'right', []],
  ])('%s is caught in each language', (_, file, words) => {
    const caught = found.filter((fault) => fault.includes(`/${file}.json`)).sort()
    expect(caught.map((fault) => fault.match(/\((.+)\)/)?.[1])).toEqual(words)
  })
})

describe('the word lists of the spelling check', () => {
  test.each(lists)('%s is sorted, in lower case, with each word once', (list) => {
    const words = wordsIn(list)
    expect(words.length).toBeGreaterThan(0)
    expect(words).toEqual([...new Set(words.map((word) => word.toLowerCase()))].sort())
  })

  test('contain only words that some text uses', () => {
    const textsIn = (folder) =>
      readdirSync(folder, { recursive: true })
        .filter((file) => file.endsWith('.json'))
        .map((file) =>
          readFileSync(join(folder, file), 'utf8')
            .replaceAll(/"[^"]+"\s*:/g, '')
            .toLowerCase(),
        )
        .join()
    for (const list of lists) {
      const texts = textsIn(join(root, 'locales', list.match(/-(\w+)\.txt$/)?.[1] ?? ''))
      expect(
        wordsIn(list).filter((word) => !texts.includes(word)),
        list,
      ).toEqual([])
    }
  })
})
