/** The Content-Security-Policy of a page: its own inline scripts and styles by hash, and nothing from elsewhere. */
import { createHash } from 'node:crypto'
import { attribute, createElement, elementsOf, first, insertAfter, textOf } from './html.mjs'

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

export function policyOf(document) {
  const hashesOf = (name) => {
    const inline = elementsOf(document, name).filter((element) => attribute(element, 'src') === undefined)
    return [...new Set(inline.map((element) => hashOf(textOf(element))))]
  }
  return policyWith(hashesOf('script'), hashesOf('style'))
}

/** The policy of everything that has nothing inline. */
export const NO_INLINE = policyWith([], [])

function policyWith(scripts, styles) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/**
 * Writes the policy into the page. It comes before everything it has to govern; only the charset comes before it,
 * because a browser looks for that in the first 1024 bytes.
 */
export function addPolicy({ document }) {
  const head = first(document, 'head')
  const charset = head.childNodes.find((node) => node.tagName === 'meta' && attribute(node, 'charset'))
  const policy = { 'http-equiv': 'Content-Security-Policy', content: policyOf(document) }
  insertAfter(head, createElement('meta', policy), charset)
}
