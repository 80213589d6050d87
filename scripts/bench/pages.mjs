/** The journey in a slowed browser, beside two yardsticks that are built and measured in the same run. */
import { GOVUK_MOVE, makeGovukPages } from './pages/govuk-pages.mjs'
import { journeyOn3G } from './pages/journey.mjs'
import { NETWORKS } from './pages/networks.mjs'
import { buildNextPage, NEXT_PRESSES } from './pages/next-page.mjs'
import { assessedMs, resultPaintedMs } from './pages/result-page.mjs'
import { journeyRows, loadRows, resultRows } from './pages/rows.mjs'
import { lookAt, moveOn, pressAt, tapAtStart } from './pages/visits.mjs'
import { scenarioOf } from './scenario.mjs'

const ROUNDS = 5

const CONTINUE = 'main form button[type=submit]'
/** The answer of the page itself, and that of its scripts. */
const BY_SCRIPTS = '[data-testid=error-summary]'
const PRESSES = { button: CONTINUE, answer: `${BY_SCRIPTS}, [data-early-fault]:not([hidden])` }
const MOVE = { answer: 'main form input[type=radio][value=sponsor]', button: CONTINUE }
const BEGIN = 'main a[href$="/check/who/"]'

export async function pages(stage) {
  const { site, folder } = stage
  const nextPage = await stage.serve(buildNextPage(folder))
  const govuk = await stage.serve(makeGovukPages(folder))
  const browser = await stage.browser()
  const visitsOn = (network) => ({
    question: () => moveOn(browser, network, `${site}/nl/check/who/`, MOVE),
    pressed: () => pressAt(browser, network, `${site}/nl/check/who/`, PRESSES),
    taken: () => pressAt(browser, network, `${site}/nl/check/who/`, { ...PRESSES, answer: BY_SCRIPTS }),
    nextPage: () => pressAt(browser, network, `${nextPage}/`, NEXT_PRESSES),
    govuk: () => moveOn(browser, network, `${govuk}/one/`, GOVUK_MOVE),
    start: () => tapAtStart(browser, network, `${site}/nl/`, { link: BEGIN, presses: PRESSES }),
    guide: () => lookAt(browser, network, `${site}/nl/guide/`),
  })
  // A warm-up round that does not count.
  await inTurn(visitsOn({}), 1)
  const rows = []
  for (const network of NETWORKS)
    rows.push(...loadRows(network.name, await inTurn(visitsOn(network), ROUNDS)))

  const { case: file, on } = scenarioOf('family-of-nine')
  const { first, later } = await assessedMs(browser, file, on)
  rows.push(...resultRows({ first, later, painted: await resultPaintedMs(browser, site, file) }))
  const hasty = await journeyOn3G(stage, { isHasty: true })
  rows.push(...journeyRows(await stage.once('journey', () => journeyOn3G(stage)), hasty.bytes))
  return {
    title: `the journey in a slowed browser, medians of ${ROUNDS} in turn, gzip, empty cache`,
    rows,
  }
}

/**
 * The moments of each visit, one object a round. Visits take turns, so that load on the machine hits all of them
 * alike.
 */
async function inTurn(visits, rounds) {
  const found = Object.fromEntries(Object.keys(visits).map((name) => [name, []]))
  for (let i = 0; i < rounds; i += 1)
    for (const [name, visit] of Object.entries(visits)) found[name].push(await visit())
  return found
}
