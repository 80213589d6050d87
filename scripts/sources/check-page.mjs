import { createHash } from 'node:crypto'
import { mainText } from './page-text.mjs'

const GONE = [404, 410]

const fingerprintOf = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16)

/** What was sent, to compare: the words of a page, or the bytes of a file that is no page. */
async function contentOf(response) {
  const type = response.headers.get('content-type') ?? ''
  if (/^text\/html|^application\/xhtml/.test(type))
    return { isText: true, content: mainText(await response.text()) }
  if (type.startsWith('text/')) return { isText: true, content: (await response.text()).trim() }
  return { isText: false, content: new Uint8Array(await response.arrayBuffer()) }
}

/** Why a page could not be fetched, in the words of the network where it gave some. */
const reasonOf = (error) =>
  error.name === 'TimeoutError' ? 'no answer in time' : (error.cause?.code ?? error.message)

/**
 * Compares one page with the fingerprint kept from the last check.
 *
 * `state`: `unchanged`, `changed`, `new` (no fingerprint kept yet), `gone` (404 or 410), `no-answer` (the network or
 * the server failed: says nothing about the page) or `not-text` (a file or an empty page that differs or is new:
 * only a person can compare it). `movedTo`: the address that the server leads to, when it is another.
 */
export async function checkPage(address, kept, { timeout }) {
  try {
    const response = await fetch(address, {
      redirect: 'follow',
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': 'nareis-guide source check', accept: 'text/html,*/*' },
    })
    const moved = response.url === new URL(address).href ? {} : { movedTo: response.url }
    if (GONE.includes(response.status)) return { address, state: 'gone', ...moved }
    if (!response.ok) return { address, state: 'no-answer', reason: `status ${response.status}`, ...moved }
    const { isText, content } = await contentOf(response)
    const fingerprint = fingerprintOf(content)
    const hasWords = isText && content !== ''
    const state = fingerprint === kept ? 'unchanged' : !hasWords ? 'not-text' : kept ? 'changed' : 'new'
    return { address, state, fingerprint, ...moved }
  } catch (error) {
    return { address, state: 'no-answer', reason: reasonOf(error) }
  }
}
