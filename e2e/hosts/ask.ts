/** One request as it is written: a browser would tidy the address first. */
import { type IncomingHttpHeaders, request } from 'node:http'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
}

export function ask(origin: string | undefined, path: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(origin ?? '')
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method }, (response) => {
      const { statusCode = 0, headers } = response
      response.resume().once('end', () => resolve({ status: statusCode, headers }))
    })
    sent.once('error', reject).end()
  })
}

/** The headers that keep a visitor safe. */
export const SAFETY = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
] as const
