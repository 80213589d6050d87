/** The own server when more visitors come at once. */
import { requestsASecond } from '../requests.mjs'
import { atLeast, told } from '../verdict.mjs'

const CONNECTIONS = [1, 10, 100]
/** Of what it answers to ten visitors at once. */
const LEAST_AT_A_HUNDRED = 0.7

export async function connectionRows({ site }) {
  const rates = []
  for (const connections of CONNECTIONS) rates.push(await requestsASecond(site, connections))
  return [
    ...CONNECTIONS.map((connections, i) =>
      told(`own server, connections at once: ${connections}`, rates[i], 'a second'),
    ),
    atLeast('own server: 100 connections to 10', rates[2] / rates[1], LEAST_AT_A_HUNDRED),
  ]
}
