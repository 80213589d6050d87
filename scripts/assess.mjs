#!/usr/bin/env node
// npm run --silent assess -- CASE.json... --on 2026-11-21 [--law LAW] [--lang nl|en]
// The rules module on the command line; tsx reads its TypeScript as it is.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled, root } from './ensure-installed.mjs'

const USAGE =
  'Use: npm run --silent assess -- CASE.json [MORE.json ...] --on YYYY-MM-DD [--law before-2026-06-12|since-2026-06-12] [--lang nl|en]'

async function loadRules() {
  ensureInstalled()
  const { tsImport } = await import('tsx/esm/api')
  return tsImport('../lib/take-away/command-line.ts', {
    parentURL: import.meta.url,
    tsconfig: join(root, 'tsconfig.json'),
  })
}

function stop(...lines) {
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exit(2)
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { on: { type: 'string' }, law: { type: 'string' }, lang: { type: 'string' } },
    })
  } catch (error) {
    return stop(String(error.message).split('\n')[0], USAGE)
  }
}

/** The text of a file; undefined when it cannot be read, after saying so. */
function readText(path, largest, complain) {
  try {
    const { size } = statSync(path)
    if (size > largest) return complain({ id: 'too-large', place: '' })
    return readFileSync(path, 'utf8')
  } catch {
    return complain({ id: 'cannot-read', place: '' })
  }
}

const { positionals: paths, values } = readArguments()
if (paths.length === 0) stop(USAGE)
const { checkOptions, faultText, LARGEST_FILE_BYTES, readCaseFile, toJson, toReport } = await loadRules()
const problem = checkOptions(values)
if (problem) stop(problem, USAGE)

let isBad = false
const cases = paths.flatMap((path) => {
  const complain = (fault) => {
    isBad = true
    process.stderr.write(`${path}: ${faultText(fault, values.lang)}\n`)
  }
  const text = readText(path, LARGEST_FILE_BYTES, complain)
  if (text === undefined) return []
  const reading = readCaseFile(text)
  if (reading.ok) return [reading.file]
  for (const fault of reading.faults) complain(fault)
  return []
})
if (isBad) process.exit(2)

const one = values.lang ? toReport : toJson
const separator = values.lang ? `\n\n${'='.repeat(72)}\n\n` : '\n'
process.stdout.write(`${cases.map((file) => one(file, values, cases.length > 1)).join(separator)}\n`)
