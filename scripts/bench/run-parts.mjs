/** Runs the parts that were asked for, one after the other, and writes down what they found. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { bytes } from './bytes.mjs'
import { growth } from './growth.mjs'
import { pages } from './pages.mjs'
import { rules } from './rules.mjs'
import { server } from './server.mjs'
import { openStage } from './stage.mjs'
import { sectionOf, withSections } from './table.mjs'
import { isWithinAll } from './verdict.mjs'

const PARTS = { bytes, rules, pages, server, growth }

const BUSY = 'The machine was busy with other things at the start: ratios hold, milliseconds are too long.'

const LAST_RUN = new URL('last-run.md', import.meta.url)

/** The parts that the words name, all of them without any; an unknown word is an error. */
export function partsOf(words) {
  const unknown = words.filter((word) => !Object.hasOwn(PARTS, word))
  if (unknown.length > 0)
    throw new Error(
      `No part of the benchmark: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`,
    )
  return words.length === 0 ? Object.keys(PARTS) : Object.keys(PARTS).filter((part) => words.includes(part))
}

/** Whether every budget was met. */
export async function runParts(words) {
  const parts = partsOf(words)
  const stage = await openStage()
  const notes = loadavg()[0] > availableParallelism() ? [BUSY] : []
  const sections = []
  let isWithin = true
  try {
    for (const part of parts) {
      console.error(`Measuring: ${part} ...`)
      const found = await PARTS[part](stage)
      const section = sectionOf(part, { ...found, notes }, measuredOn(stage))
      console.log(`${section}\n`)
      sections.push(section)
      isWithin &&= isWithinAll(found.rows)
    }
  } finally {
    await stage.close()
    if (sections.length > 0) writeDown(sections)
  }
  return isWithin
}

function writeDown(sections) {
  const older = existsSync(LAST_RUN) ? readFileSync(LAST_RUN, 'utf8') : ''
  writeFileSync(LAST_RUN, withSections(older, sections, Object.keys(PARTS)))
}

/** The day, and as much of the machine as explains a figure. */
function measuredOn(stage) {
  const day = new Date().toISOString().slice(0, 10)
  const cores = availableParallelism()
  const browser = stage.browserVersion()
  return [day, `${cores} cores`, `Node ${process.versions.node}`, browser].filter(Boolean).join(', ')
}
