/** A yardstick: two questions as the npm package govuk-frontend has them, each a page of its own. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../ensure-installed.mjs'
import { FOREVER } from '../../static-export/headers.mjs'
import { makeServable } from './make-servable.mjs'

const PACKAGE = join(root, 'node_modules/govuk-frontend/dist/govuk')
/** Where the own server lets files be kept forever, so that theirs are not asked for again either. */
const ASSETS = `${FOREVER}govuk`

/** What to answer and to press on each of them. */
export const GOVUK_MOVE = { answer: 'main input[value=part-2]', button: 'main form button' }

/** Makes them below the folder. Returns the folder to serve; the first question is at /one/, the next at /two/. */
export function makeGovukPages(folder) {
  const out = join(folder, 'govuk', 'out')
  const assets = join(out, ASSETS)
  mkdirSync(assets, { recursive: true })
  cpSync(join(PACKAGE, 'assets'), assets, { recursive: true })
  const style = readFileSync(join(PACKAGE, 'govuk-frontend.min.css'), 'utf8')
  writeFileSync(join(assets, 'govuk-frontend.min.css'), style.replaceAll('/assets/', `${ASSETS}/`))
  cpSync(join(PACKAGE, 'govuk-frontend.min.js'), join(assets, 'govuk-frontend.min.js'))
  for (const [name, next] of Object.entries({ one: 'two', two: 'one' })) {
    mkdirSync(join(out, name))
    writeFileSync(join(out, name, 'index.html'), pageOf(name, next))
  }
  return makeServable(out)
}

/** An example of a component, as the package documents it. */
function exampleOf(component, name) {
  const file = join(PACKAGE, 'components', component, 'fixtures.json')
  const example = JSON.parse(readFileSync(file, 'utf8')).fixtures.find((fixture) => fixture.name === name)
  if (example === undefined) throw new Error(`govuk-frontend has no example "${name}" of ${component}.`)
  return example.html
}

// As in the package's own template.njk.
const pageOf = (name, next) => `<!DOCTYPE html>
<html lang="en" class="govuk-template">
<head>
<meta charset="utf-8">
<title>Question ${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="icon" sizes="any" href="${ASSETS}/images/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${ASSETS}/govuk-frontend.min.css">
</head>
<body class="govuk-template__body">
<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
${exampleOf('skip-link', 'default')}
<header class="govuk-template__header">${exampleOf('header', 'default')}</header>
<div class="govuk-width-container">
${exampleOf('back-link', 'default')}
<main class="govuk-main-wrapper" id="main-content">
<form action="/${next}/" method="get">
${exampleOf('radios', 'with legend as page heading').replace('Which part', `Question ${name}: which part`)}
${exampleOf('button', 'default')}
</form>
</main>
</div>
<footer class="govuk-template__footer">${exampleOf('footer', 'default')}</footer>
<script type="module" src="${ASSETS}/govuk-frontend.min.js"></script>
<script type="module">import { initAll } from '${ASSETS}/govuk-frontend.min.js'; initAll()</script>
</body>
</html>
`
