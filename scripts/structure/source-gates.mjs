/**
 * Words that no source of some folder may have, each with a text that must be caught. Only what no rule of Biome finds:
 * those are switched on in .biome.json, and `lint-rules.mjs` has a text that each must catch.
 */

const SOURCES = /^(app|components|lib)\/.*\.tsx?$/
/** The rules themselves: without their tests and what only those use. */
const RULES = /^lib\/rules\/.*(?<!\.test)\.ts$/

/** A gate over `app`, `components` and `lib`. */
const never = (name, pattern, ...planted) => ({
  name,
  where: SOURCES,
  pattern,
  planted: planted.map((text) => ['lib/a.tsx', text]),
})

/** Classes that name a side of the screen instead of the start or end of a line. */
const PHYSICAL =
  /(?<![\w-])-?(?:(?:scroll-)?[mp][lr]-[\w[(]|(?:left|right)-(?:\d|\[|\(|auto|px|full)|(?:text|float|clear)-(?:left|right)(?![\w-])|rounded-(?:[lr]|[tb][lr])(?![a-z])|border-[lr](?![a-z]))/

export const SOURCE_GATES = [
  {
    name: 'nothing that Next or React keep private',
    where:
      /^(app|components|lib|e2e|scripts)\/(?!structure\/source-gates).*\.(tsx?|mjs|js)$|^next\.config\.mjs$/,
    pattern:
      /__PRIVATE_NEXTJS\w*|\b__NA\b|\b__next_[a-z]\b|\$R[BCX]\b|__react(?:Props|Fiber|Container)|\$\$typeof|__SECRET_INTERNALS\w*|__CLIENT_INTERNALS\w*|\bnext\/dist\/(?!bin\/)|\breact(?:-dom)?\/(?:cjs|src)\/|\bresolveAlias\b/,
    planted: [
      'history.state.__PRIVATE_NEXTJS_INTERNALS_TREE',
      'history.state.__NA',
      'self.__next_f.push([1])',
      'html.replace("$RC(", "")',
      '$RB=[]',
      'Object.keys(node).some((key) => key.startsWith("__reactProps"))',
      "'$$typeof' in component",
      "import { x } from 'next/dist/client/router'",
      "import 'react-dom/cjs/react-dom.production.js'",
      "turbopack: { resolveAlias: { './a': './b' } }",
    ].map((text) => ['lib/a.ts', text]),
    allowed: [['scripts/a.mjs', "run('next/dist/bin/next', ['build'])"]],
  },
  {
    name: 'the rules know no clock, chance, environment or window',
    where: RULES,
    pattern:
      /\bDate\.now\b|\bnew Date(?:\(\s*\)|\b(?!\())|(?<!new )\bDate\(|\bMath\.random\b|\b(?:process|window|document|navigator|globalThis|Intl|fetch|performance|crypto|localStorage|setTimeout|console)\b(?=\.|\(|\[)|\btoLocale\w+/,
    planted: [
      'Date.now()',
      'new Date()',
      'new Date( )',
      'Date()',
      'Math.random()',
      'process.env.TZ',
      'window.name',
      'globalThis.x',
      'new Intl.DateTimeFormat()',
      "fetch('/')",
      'day.toLocaleString()',
    ].map((text) => ['lib/rules/a.ts', text]),
    allowed: [['lib/rules/a.ts', 'new Date(Date.UTC(2026, 0, 1)) // Date.now() would be a clock']],
  },
  {
    name: 'what a browser may refuse goes through its door, lib/browser',
    // The scripts in the head of a page are written as they are sent; their tests break what they use.
    where: /^(app|components|lib)\/(?!browser\/).*(?<!\.test)\.tsx?$/,
    pattern:
      /\b(?:session|local)Storage\b|\bindexedDB\b|\bcookie(?:Store)?\b(?=\.|\s*=)|\bBroadcastChannel\b|\bnavigator\??\.(?:clipboard|share|canShare|mediaDevices|locks|storage|serviceWorker|onLine|permissions|wakeLock|vibrate|geolocation)\b|\bgetUserMedia\b|\bcreateObjectURL\b|\bexecCommand\b|\bwindow\??\.(?:print|open|alert|confirm|speechSynthesis)\b|\bdocument\.(?:hidden|visibilityState)\b|\bvisibilitychange\b|\bNotification\b(?=\(|\.)/,
    planted: [
      "window.sessionStorage.getItem('a')",
      'localStorage.clear()',
      "new BroadcastChannel('a')",
      "document.cookie = 'a=b'",
      'await navigator.clipboard.writeText(a)',
      'navigator.share({ text: a })',
      'navigator.locks.request(a, b)',
      'navigator.mediaDevices?.enumerateDevices()',
      'navigator.storage.persist()',
      'if (navigator.onLine) go()',
      'window.print()',
      'const speech = window.speechSynthesis',
      'URL.createObjectURL(blob)',
      "document.addEventListener('visibilitychange', hide)",
      'if (document.hidden) return',
      'Notification.requestPermission()',
    ].map((text) => ['components/a.tsx', text]),
    allowed: [
      ['lib/browser/a.ts', 'window.print()'],
      ['components/a.tsx', 'if (isOnline()) print() // not window.print()'],
      ['lib/session/a.test.ts', "vi.stubGlobal('localStorage', storage)"],
    ],
  },
  never(
    'no HTML from text',
    /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|\bsrcDoc\b|setHTMLUnsafe|DOMParser/i,
    'a.innerHTML = b',
    '<iframe srcDoc={x} />',
    'range.createContextualFragment(x)',
    "new DOMParser().parseFromString(x, 'text/html')",
  ),
  never('no script by a computed name', /\bimport\((?!\s*['"])/, 'import(name)'),
  never(
    'no prefetch',
    /prefetch=\{true\}|\bprefetch(?=\s*(?:\/?>|\w+=))/,
    '<Link prefetch={true} href="/">',
    '<Link prefetch href="/">',
  ),
  never('no dates by toISOString', /\btoISOString\b/, 'new Date(0).toISOString()'),
  {
    name: 'the law stands in the rules: no age, permit or law version of its own in what asks and tells',
    where: /^lib\/(questionnaire|what-if|result-model|take-away)\/(?!walker|walks).*(?<!\.test)\.tsx?$/,
    pattern:
      /\b(?:isAtLeast|sponsorIsAtLeast|hasReached|birthday|turns18)\([^()]*\b(?:12|14|15|18|21|26)\b|\bpermit [!=]== '(?!none'|unknown')[a-z-]+'|'(?:before|since)-\d{4}-\d{2}-\d{2}'|Set<Permit>|: Permit\[\]/,
    planted: [
      'maybe(isAtLeast(situation.subject, 12))',
      'birthday(subject.birth.last, 18) <= on',
      "facts.permit === 'regular'",
      "permit !== 'asylum-pending'",
      "assessment.law === 'before-2026-06-12'",
      "const OWN: ReadonlySet<Permit> = new Set(['dutch'])",
    ].map((text) => ['lib/questionnaire/a.ts', text]),
    allowed: [
      ['lib/questionnaire/a.ts', 'maybe(isAtLeast(subject, AGES.publicOrder))'],
      ['lib/questionnaire/a.ts', "permit === 'none' || addMonths(on, 12)"],
      ['lib/questionnaire/a.test.ts', "permit === 'regular'"],
    ],
  },
  {
    name: 'no work left for later',
    // The gate of the texts looks for the same words.
    where: /^(app|components|lib)\/(?!i18n\/(text-gates|parity\.test)).*\.tsx?$/,
    pattern: /\b(?:TODO|FIXME|XXX)\b/,
    planted: [
      ['lib/a.ts', 'const a = 1 // TODO'],
      ['lib/a.ts', '/* FIXME */'],
    ],
  },
  {
    name: 'classes follow the direction of the text',
    where: /^(app|components)\/.*\.(tsx?|css)$/,
    pattern: PHYSICAL,
    planted: [
      'ml-2',
      '-mr-4',
      'sm:pl-[3px]',
      'pr-auto',
      'left-0',
      'md:right-1/2',
      'text-left',
      'text-right',
      'rounded-l',
      'rounded-r-lg',
      'border-l',
      'border-r-2',
      'float-left',
    ].map((name) => ['components/a.tsx', `<p className="p-2 ${name} flex">`]),
    allowed: [
      'ms-2 me-4',
      'ps-2 pe-2',
      'start-0 end-0',
      'text-start',
      'rounded-lg',
      'rounded-s',
      'border-lime-500',
      'place-items-center',
      'html-left-over',
    ].map((names) => ['components/a.tsx', `<p className="${names}">`]),
  },
]

/** Comments say what code must not do; work left for later is looked for in them too. */
const withoutComments = (text) => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

/** The places in the sources that a gate forbids, as `path: what was found`. */
export function faultsIn(sources, { name, where, pattern }) {
  return sources
    .filter(({ path }) => where.test(path))
    .flatMap(({ path, text }) => {
      const read = name === 'no work left for later' ? text : withoutComments(text)
      return [...read.matchAll(new RegExp(pattern, 'g'))].map(([found]) => `${path}: ${found}`)
    })
}
