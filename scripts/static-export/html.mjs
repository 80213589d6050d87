/** What the transforms need of parse5: elements of a parsed page, also those in a `<template>` and a `<noscript>`. */
import { defaultTreeAdapter, html, parse, serialize } from 'parse5'

// With scripting off, the content of <noscript> is parsed as elements and checked like the rest of the page.
const OPTIONS = { scriptingEnabled: false }

export const parsePage = (text) => parse(text, OPTIONS)
export const serializePage = (document) => serialize(document, OPTIONS)

/** Every node below this one, in document order. */
export function* nodesOf(node) {
  for (const child of [...(node.content ? [node.content] : []), ...(node.childNodes ?? [])]) {
    yield child
    yield* nodesOf(child)
  }
}

/** Every element of a page; with names, only those with one of these tag names. */
export const elementsOf = (document, ...names) =>
  [...nodesOf(document)].filter(
    ({ tagName }) => tagName !== undefined && (names.length === 0 || names.includes(tagName)),
  )

export const first = (document, name) => elementsOf(document, name)[0]

/** The value of an attribute; undefined when the element does not have it. */
export const attribute = ({ attrs }, name) => attrs.find((attr) => attr.name === name)?.value

export const remove = (node) => defaultTreeAdapter.detachNode(node)

/** The text in a script or style, as the browser hashes it: parse5 has already made each line end a single `\n`. */
export const textOf = ({ childNodes }) => childNodes.map(({ value }) => value).join('')

export function createElement(name, attributes) {
  const attrs = Object.entries(attributes).map(([attr, value]) => ({ name: attr, value }))
  return defaultTreeAdapter.createElement(name, html.NS.HTML, attrs)
}

export const createText = (value) => ({ nodeName: '#text', value, parentNode: null })

export const append = (parent, node) => defaultTreeAdapter.appendChild(parent, node)

/** Puts a node behind another; without one, before everything else in the parent. */
export function insertAfter(parent, node, previous) {
  const next = parent.childNodes[previous ? parent.childNodes.indexOf(previous) + 1 : 0]
  if (next) defaultTreeAdapter.insertBefore(parent, node, next)
  else append(parent, node)
}

/** Whether a page is only read: its layout says so, and it works without React. */
export const isStaticPage = (document) => attribute(first(document, 'html'), 'data-page') === 'text'
