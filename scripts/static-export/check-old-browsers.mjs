/**
 * Whether a script runs in the oldest browsers that the project supports (oldest-browsers.mjs). Syntax: esbuild, asked to
 * compile it for them, must find nothing to change. Functions: those that one of them lacks, unless the script asks first.
 */
import { transformSync } from 'esbuild'
import { OLDEST_BROWSERS } from './oldest-browsers.mjs'

/** Safari 15.0, Chrome 90 and Firefox 91 together lack these. `unless`: how a script asks whether it is there. */
const MISSING = [
  { name: 'findLast', used: /\.findLast(?:Index)?\(/ },
  { name: 'toSorted and its like', used: /\.(?:toSorted|toReversed|toSpliced)\(/ },
  { name: 'structuredClone', used: /(?<![\w$.])structuredClone\(/ },
  { name: 'groupBy', used: /\b(?:Object|Map)\.groupBy\(/ },
  { name: 'Promise.withResolvers', used: /\.withResolvers\(/ },
  { name: 'Array.fromAsync', used: /\.fromAsync\(/ },
  { name: 'crypto.randomUUID', used: /\.randomUUID\(/ },
  { name: 'AbortSignal.timeout', used: /AbortSignal\.(?:timeout|any)\(/ },
  { name: 'set operations', used: /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/ },
  { name: 'regular expressions that look behind', used: /\(\?<[=!]/ },
  { name: 'Intl.Segmenter', used: /new Intl\.Segmenter/, unless: /"Segmenter"in Intl/ },
  { name: 'showModal', used: /\.showModal\(/, unless: /"showModal"in / },
  // lib/browser/storage.ts tries it in a function and goes on without it.
  {
    name: 'BroadcastChannel',
    used: /new BroadcastChannel/,
    unless: /typeof BroadcastChannel|\(\)=>new BroadcastChannel/,
  },
  {
    name: 'CompressionStream',
    used: /new (?:Dec|C)ompressionStream/,
    unless: /typeof (?:Dec|C)ompressionStream/,
  },
]

/** Next brings these itself, on pages that it keeps: https://nextjs.org/docs/architecture/supported-browsers */
const BROUGHT_BY_NEXT = [
  { name: 'Array.prototype.at', used: /\.at\(/ },
  { name: 'Object.hasOwn', used: /Object\.hasOwn\(/ },
]

/** Why a script does not run everywhere; none when it does. `isOfNext`: it runs beside Next's own polyfills. */
export function oldBrowserFaults(text, { isOfNext }) {
  const missing = isOfNext ? MISSING : [...MISSING, ...BROUGHT_BY_NEXT]
  const used = missing.filter((each) => each.used.test(text) && !each.unless?.test(text))
  const faults = used.map(({ name }) => `an old browser lacks ${name}`)
  return isOldSyntax(text) ? faults : ['syntax that an old browser does not read', ...faults]
}

function isOldSyntax(text) {
  // esbuild is more careful with \p{…} than it needs to be: Firefox has it since 78.
  const supported = { 'regexp-unicode-property-escapes': true }
  const printed = (target) =>
    transformSync(text, { target, supported, minifyWhitespace: true, logLevel: 'silent' }).code
  return printed('esnext') === printed(OLDEST_BROWSERS)
}
