// npm run sources                     which sources of the law have changed, moved or gone, and what has to be confirmed
// npm run sources -- --changes        the first of these alone, for a place that others can read
// npm run sources -- --checked ID     keeps the text of a source as it is now: the rules agree with it today
// For a maintainer with internet. How to act on a change: lib/rules/README.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SOURCE_ADDRESSES } from '../lib/guide/index.ts'
import { restsOn } from '../lib/guide/rests-on.ts'
import { toConfirm } from '../lib/guide/to-confirm.ts'
import { SOURCE_REGISTER, SOURCES } from '../lib/rules/index.ts'
import { checkPage } from './sources/check-page.mjs'
import { recordCheck } from './sources/record-check.mjs'
import { report } from './sources/report.mjs'

const CHECKS = join(import.meta.dirname, '..', 'lib', 'rules', 'source-checks.json')
const TIMEOUT = 30_000

const checks = JSON.parse(readFileSync(CHECKS, 'utf8'))
const say = (...lines) => process.stdout.write(`${lines.join('\n')}\n`)
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date())

const pagesOf = (id) =>
  Promise.all(
    SOURCE_ADDRESSES[id].web.map((address) =>
      checkPage(address, checks[id]?.pages[address], { timeout: TIMEOUT }),
    ),
  )

async function compareAll({ withConfirmations }) {
  const sources = await Promise.all(
    SOURCES.map(async (id) => ({
      id,
      title: SOURCE_REGISTER[id].title,
      pages: await pagesOf(id),
      restsOn: restsOn(id),
    })),
  )
  const lines = report(sources)
  const byHand = SOURCES.filter((id) => SOURCE_ADDRESSES[id].isPart)
  say(
    '# Sources to look at',
    '',
    ...(lines.length > 0 ? lines : ['Every page is as it was at the last check.']),
  )
  say(
    '',
    '# Without an address of their own, look for them by title',
    '',
    ...byHand.map((id) => `- ${id}: ${SOURCE_REGISTER[id].title}`),
  )
  if (withConfirmations)
    say('', '# To confirm before publication', '', ...toConfirm().map((line) => `- ${line}`))
  process.exitCode = lines.length > 0 ? 1 : 0
}

async function markChecked(id) {
  if (!SOURCES.includes(id)) {
    process.stderr.write(`There is no source "${id}". Use one of: ${SOURCES.join(', ')}\n`)
    process.exitCode = 2
    return
  }
  const recorded = recordCheck(checks, { id, pages: await pagesOf(id), day: today() })
  if (recorded.unread.length > 0) {
    process.stderr.write(
      `Nothing was written: these pages could not be read. Try again, or mend the address first.\n${recorded.unread.join('\n')}\n`,
    )
    process.exitCode = 1
    return
  }
  writeFileSync(CHECKS, `${JSON.stringify(recorded.checks, null, 2)}\n`)
  say(`${id} is checked as of today.`)
}

const { values } = parseArgs({ options: { checked: { type: 'string' }, changes: { type: 'boolean' } } })
await (values.checked === undefined
  ? compareAll({ withConfirmations: !values.changes })
  : markChecked(values.checked))
