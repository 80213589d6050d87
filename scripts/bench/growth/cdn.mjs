/** What a country of users costs on a CDN, worked out from the bytes of a journey that was measured. */
import { journeyOn3G } from '../pages/journey.mjs'
import { told } from '../verdict.mjs'
import { CDN_PRICES } from './cdn-prices.mjs'

/** More than all who apply in a year in the Netherlands, every month. */
const JOURNEYS_A_MONTH = 100_000

export async function cdnRows(stage) {
  const { bytes, requests } = await stage.once('journey', () => journeyOn3G(stage))
  return costRows({ bytes: bytes * JOURNEYS_A_MONTH, requests: requests * JOURNEYS_A_MONTH })
}

/** Of a month with so many bytes and requests. */
export function costRows({ bytes, requests }) {
  const gigabytes = bytes / 1e9
  const month = `${JOURNEYS_A_MONTH.toLocaleString('en-GB')} journeys of a family of four a month`
  return [
    told(`${month}: transferred`, gigabytes, 'GB'),
    told(`${month}: requests`, requests / 1e6, 'million'),
    ...CDN_PRICES.map(({ name, dollarsPerGB, seen, source }) => ({
      ...told(`the same on ${name}`, gigabytes * dollarsPerGB, 'dollars'),
      budget: `${seen}: ${source}`,
    })),
  ]
}
