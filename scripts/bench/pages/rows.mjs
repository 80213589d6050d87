/** The lines about pages, with their budgets. Times are ratios to what was measured in the same round. */
import { atMost, elsewhere, median, told } from '../verdict.mjs'
import { RECORDED } from './recorded.mjs'

/** Of the same moment of a yardstick. */
const OF_NEXT = { readable: 1.1, usable: 1.2 }
/** Contents of the guide, of the same page, by network. */
const GUIDE_OF_NEXT = { 'slow 4G': 1, '3G': 1.1 }
const OF_GOVUK = { readable: 0.9, next: 0.25 }
/** Milliseconds: about a second on 3G, and what nobody notices as waiting. */
const TAP_TO_QUESTION = { '3G': 1200 }
const AT_THE_PAINT = 100
const RESULT = { computed: 5, painted: 230 }
/** kB, headers included. */
const JOURNEY = { bytes: 400, secondVisit: 5, shift: 0.01 }
const ANOTHER_DAY = 'recorded elsewhere on another day, not a verdict'

const NEXT_PAGE = 'a Next page with one button'
const GOVUK = 'pages of govuk-frontend'

/** `found` has the moments of each visit by name, one object a round. */
export function loadRows(network, found) {
  const all = (visit, moment) => found[visit].map((moments) => moments[moment])
  const ms = (visit, moment) => median(all(visit, moment))
  const ratio = (ours, theirs, moment, other = moment) =>
    median(all(ours, moment).map((time, i) => time / all(theirs, other)[i]))
  const on = (text) => `${network}: ${text}`
  const most = TAP_TO_QUESTION[network]
  const tap = on('first question painted after the tap on the start page')
  return [
    told(on('first question readable'), ms('question', 'readable'), 'ms'),
    told(on('first question usable'), ms('pressed', 'usable'), 'ms'),
    told(on('first question taken over by its scripts'), ms('taken', 'usable'), 'ms'),
    told(on('Continue to next question painted'), ms('question', 'next'), 'ms'),
    told(on(`${NEXT_PAGE} readable`), ms('nextPage', 'readable'), 'ms'),
    told(on(`${NEXT_PAGE} usable`), ms('nextPage', 'usable'), 'ms'),
    told(on(`${GOVUK} readable`), ms('govuk', 'readable'), 'ms'),
    told(on(`${GOVUK} next`), ms('govuk', 'next'), 'ms'),
    atMost(on(`readable to ${NEXT_PAGE}`), ratio('question', 'nextPage', 'readable'), OF_NEXT.readable),
    atMost(on(`usable to ${NEXT_PAGE}`), ratio('pressed', 'nextPage', 'usable'), OF_NEXT.usable),
    atMost(on(`readable to ${GOVUK}`), ratio('question', 'govuk', 'readable'), OF_GOVUK.readable),
    atMost(on(`next to ${GOVUK}`), ratio('question', 'govuk', 'next'), OF_GOVUK.next),
    atMost(
      on(`start page readable to ${NEXT_PAGE}`),
      ratio('start', 'nextPage', 'readable'),
      OF_NEXT.readable,
    ),
    atMost(
      on(`contents of the guide readable to ${NEXT_PAGE}`),
      ratio('guide', 'nextPage', 'readable'),
      GUIDE_OF_NEXT[network],
    ),
    most ? atMost(tap, ms('start', 'painted'), most, 'ms') : told(tap, ms('start', 'painted'), 'ms'),
    atMost(on('from the start page: usable after the paint'), ms('start', 'usable'), AT_THE_PAINT, 'ms'),
    ...recordedRows(network, {
      readable: ms('question', 'readable'),
      usable: ms('pressed', 'usable'),
      next: ms('question', 'next'),
    }),
  ]
}

/** Ours to live sites that cannot be asked here. */
function recordedRows(network, ours) {
  const at = network === '3G' ? 1 : 0
  return Object.entries(RECORDED).map(([name, { readable, usable, next }]) => {
    const ratios = [
      `readable ${(ours.readable / readable[at]).toFixed(2)}`,
      `usable ${(ours.usable / usable[at]).toFixed(2)}`,
      `next ${(ours.next / next).toFixed(2)}`,
    ]
    return elsewhere(`${network}: ours to ${name}`, ratios.join(', '), ANOTHER_DAY)
  })
}

const kB = (kinds) =>
  Object.entries(kinds)
    .map(([kind, bytes]) => `${kind} ${Math.round(bytes / 1000)}`)
    .join(', ')

export const resultRows = ({ first, later, painted }) => [
  atMost('result of nine people, computed, processor 6 times slower', later, RESULT.computed, 'ms'),
  told('the same the very first time', first, 'ms'),
  atMost('result of nine people, painted after the press', painted, RESULT.painted, 'ms'),
]

export const journeyRows = ({ bytes, kinds, requests, shift, secondVisit }, hasty) => [
  atMost('journey of a family of four on 3G, transferred', bytes / 1000, JOURNEY.bytes, 'kB'),
  told('of that by kind, in kB', kB(kinds)),
  told('requests of that journey', requests),
  told('the same in haste, each page left at once', hasty / 1000, 'kB'),
  atMost(
    'a second visit, nothing changed: start and first question',
    secondVisit / 1000,
    JOURNEY.secondVisit,
    'kB',
  ),
  atMost('layout shift of the worst page of the journey, and after a reload in it', shift, JOURNEY.shift),
]
