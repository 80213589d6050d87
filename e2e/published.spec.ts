/** What the build publishes: only what a visitor needs, and nothing that leads elsewhere unasked. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { CONTACTS } from '@/lib/contacts'
import { SOURCE_ADDRESSES } from '@/lib/guide'
import { SCENARIOS } from '@/lib/scenarios'

const built = new URL('../out/', import.meta.url)
const project = new URL('../', import.meta.url).pathname.replace(/\/$/, '')

interface Published {
  path: string
  text: string
}

const PACKED = /\.(br|gz)$/
const NOT_TEXT = /\.(ico|png|woff2)$/
const ALLOWED = /^_headers$|\.(html|js|css|txt|json|svg|ico|png|woff2|webmanifest)(\.(br|gz))?$/

const hostsIn = (text: string) => [...text.matchAll(/https?:\/\/([^/:?#]+)/g)].map(([, host = '']) => host)

const OUTWARD = Object.values(CONTACTS).flatMap(({ web, source }) => hostsIn(`${web} ${source.address}`))
/** Where the sources stood: named on their own page alone. */
const OF_SOURCES = Object.values(SOURCE_ADDRESSES).flatMap(({ web }) => web.flatMap(hostsIn))
const isRegister = (path: string) => /^[^/]+\/sources\/index\.html$/.test(path)
/** Where a visitor goes who leaves in haste, and names in other people's code that nothing is fetched from. */
const NAMED = ['www.knmi.nl', 'www.w3.org', 'json-schema.org', 'nextjs.org', 'react.dev', 'github.com']

const FILES: Published[] = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(built.pathname.length))
  .map((path) => ({
    path,
    text:
      PACKED.test(path) || NOT_TEXT.test(path) ? '' : readFileSync(new URL(encodeURI(path), built), 'utf8'),
  }))

/** Each gate tells what it finds in a file, and has a file in which it must find something. */
const GATES: { name: string; find: (file: Published) => string[]; planted: Published[] }[] = [
  {
    name: 'only types that a visitor needs, and no hidden file',
    find: ({ path }) => (ALLOWED.test(path) && !/(^|\/)\./.test(path) ? [] : [path]),
    planted: ['a.js.map', '.git/config', 'nl/.DS_Store', 'a.ts', 'case.bak', 'LICENSE'].map((path) => ({
      path,
      text: '',
    })),
  },
  {
    name: 'no source maps',
    find: ({ text }) => text.match(/sourceMappingURL=|sourcesContent/g) ?? [],
    planted: [{ path: 'a.js', text: 'a()\n//# sourceMappingURL=a.js.map' }],
  },
  {
    name: 'no path of the machine that built them',
    find: ({ text }) => (text.includes(project) ? [project] : []),
    planted: [{ path: 'a.js', text: `${project}/lib/a.ts` }],
  },
  {
    name: 'no tests and no test families',
    find: ({ text }) => [
      ...(text.match(/vitest|playwright|fast-check|puppeteer/g) ?? []),
      ...SCENARIOS.filter(({ title }) => text.includes(title)).map(({ title }) => title),
    ],
    planted: ["import 'vitest'", `{"title":"${SCENARIOS[0]?.title}"}`].map((text) => ({
      path: 'a.js',
      text,
    })),
  },
  {
    name: 'no other host than those of contacts, sources and the quick exit',
    find: ({ path, text }) =>
      [
        ...text.matchAll(
          /(?:https?:|wss?:|["'(=])\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?![a-z0-9(=])/gi,
        ),
      ]
        .map(([, host = '']) => host)
        .filter((host) => ![...OUTWARD, ...NAMED, ...(isRegister(path) ? OF_SOURCES : [])].includes(host)),
    planted: [
      'fetch("https://a.example/")',
      'new WebSocket("wss://b.example")',
      '<img src="//c.example/d.png">',
      `<a href="https://${OF_SOURCES.find((host) => !OUTWARD.includes(host))}/">`,
    ].map((text) => ({ path: 'a.html', text })),
  },
  {
    name: 'no code that is made from text',
    find: ({ path, text }) =>
      /\.(html|svg)$/.test(path)
        ? (text.match(/(?:href|src|action)=["']?\s*(?:javascript|data:text)/gi) ?? [])
        : [],
    planted: ['<a href="javascript:a()">', "<iframe src='data:text/html,a'>"].map((text) => ({
      path: 'a.html',
      text,
    })),
  },
]

for (const { name, find, planted } of GATES)
  test(`the published files have ${name}`, () => {
    expect(FILES.length).toBeGreaterThan(300)
    for (const file of planted) expect(find(file), `${file.path} ${file.text}`).not.toEqual([])
    const found = FILES.flatMap((file) => find(file).map((fault) => `${file.path}: ${fault}`))
    expect(found).toEqual([])
  })
