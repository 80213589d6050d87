/** A yardstick: the smallest Next page that has a stylesheet and something to press, built here and now with the project's own Next. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../ensure-installed.mjs'
import { makeServable } from './make-servable.mjs'

const FILES = {
  'package.json': '{ "private": true, "type": "module" }',
  // Next itself is found in the project around it.
  'next.config.mjs': `export default { output: 'export', turbopack: { root: ${JSON.stringify(root)} } }`,
  // Without a stylesheet it would save the round trip that every real page makes.
  'app/globals.css': 'body { font-family: system-ui, sans-serif; margin: 1rem }',
  'app/layout.jsx': `import './globals.css'
export const metadata = { title: 'One button' }
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}`,
  'app/button.jsx': `'use client'
import { useState } from 'react'
export function Button() {
  const [count, setCount] = useState(0)
  return <><button onClick={() => setCount(count + 1)}>Press</button>{count > 0 && <output>{count}</output>}</>
}`,
  'app/page.jsx': `import { Button } from './button'
export default function Page() {
  return <main><h1>One button on a page</h1><p>A sentence that is read before the button is pressed.</p><Button /></main>
}`,
}

/** Where its button is, and what answers. */
export const NEXT_PRESSES = { button: 'main button', answer: 'main output' }

/** Builds it below the folder. Returns the folder to serve. */
export function buildNextPage(folder) {
  const app = join(folder, 'next-one-button')
  mkdirSync(join(app, 'app'), { recursive: true })
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(app, file), text)
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/next/dist/bin/next'), 'build'],
    {
      cwd: app,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`The Next page to compare with could not be built:\n${stderr}`)
  return makeServable(join(app, 'out'))
}
