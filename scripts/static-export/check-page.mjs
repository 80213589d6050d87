/** Why a page may not be published. The export writes nothing while one page has a fault. */
import { attribute, elementsOf, first, isStaticPage } from './html.mjs'
import { PUBLISHED } from './name-static-scripts.mjs'

const LOADING = [
  'src',
  'srcset',
  'imagesrcset',
  'href',
  'xlink:href',
  'poster',
  'data',
  'action',
  'formaction',
]

/** Every fault of a finished page, each as a sentence; none when it may be published. */
export function faultsOf(document) {
  return [
    ...elementsOf(document).flatMap(faultsOfElement),
    ...(isStaticPage(document) ? faultsOfStaticPage(document) : faultsOfCasePage(document)),
    ...hiddenParts(document),
  ]
}

function faultsOfElement(element) {
  const { tagName, parentNode } = element
  const faults = tagName === 'style' && parentNode?.tagName !== 'head' ? ['inline <style>'] : []
  for (const { name, value, prefix } of element.attrs) {
    const full = prefix ? `${prefix}:${name}` : name
    if (name === 'style') faults.push(`style attribute on <${tagName}>`)
    if (/^on./.test(name)) faults.push(`inline event handler ${name} on <${tagName}>`)
    if (name === 'srcdoc') faults.push(`srcdoc on <${tagName}>`)
    if (LOADING.includes(full) && !isAllowedAddress(tagName, name, value))
      faults.push(`foreign ${full} on <${tagName}>: ${value}`)
  }
  return faults
}

function isAllowedAddress(tagName, name, value) {
  if (tagName === 'a' || tagName === 'area') return !/^\s*(javascript|data|vbscript):/i.test(value)
  if (tagName !== 'script' && /^\s*data:/i.test(value)) return true
  const addresses = name.endsWith('srcset') ? value.split(',') : [value]
  return addresses.every((address) => !/^\s*([a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address))
}

/** A static page fetches one script, our own; inline it has only what its layout marks. It preloads nothing. */
function faultsOfStaticPage(document) {
  const scripts = elementsOf(document, 'script')
  const fetched = scripts.map((script) => attribute(script, 'src')).filter((source) => source !== undefined)
  const isForeign = (script) =>
    attribute(script, 'data-keep') === undefined ||
    (attribute(script, 'src')?.startsWith(PUBLISHED) ?? true) === false
  const faults = scripts
    .filter(isForeign)
    .map((script) => `a static page has another script: ${attribute(script, 'src') ?? 'inline'}`)
  if (fetched.length !== 1) faults.push('a static page does not fetch its one script')
  if (elementsOf(document, 'link').some((link) => /preload/.test(attribute(link, 'rel'))))
    faults.push('a static page preloads what it does not need')
  return faults
}

/** A page of the case works only with the scripts of Next. */
function faultsOfCasePage(document) {
  const isFetched = elementsOf(document, 'script').some((script) =>
    attribute(script, 'src')?.startsWith('/_next/static/chunks/'),
  )
  return isFetched ? [] : ['a page of the case has no script of Next']
}

/** React sends a part that it streams late hidden, at the end of the body: without scripts nobody could read it. */
function hiddenParts(document) {
  const isHidden = (node) => node.attrs?.some(({ name }) => name === 'hidden') && elementsOf(node).length > 0
  return first(document, 'body').childNodes.some(isHidden)
    ? ['a part of the page waits for a script to show it']
    : []
}
