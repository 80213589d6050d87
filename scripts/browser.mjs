import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { root } from './ensure-installed.mjs'

/** Options of Chromium for tests and measurements: no sandbox, which root may not have, and no background traffic. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What Playwright switches off and people have: the page cache, from which a step back shows a page as it was left. */
export const KEEP_ON = ['--disable-back-forward-cache']

export function findBrowser() {
  const chosen = process.env.CHROME_PATH
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`)
  if (chosen) return chosen
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', onPath('google-chrome'), ofPlaywright()].find(
    runs,
  )
}

/** Debian's Chromium without a window (headless shell): it opens a page in half the time. */
const SHELL = '/usr/bin/chromium-headless-shell'

/** The browser of the tests, preferably the headless shell. The benchmark measures in the full browser. */
export function installTestBrowser() {
  const whole = installBrowser()
  return !process.env.CHROME_PATH && runs(SHELL) ? SHELL : whole
}

export function installBrowser() {
  const browser = findBrowser() ?? installWithApt() ?? installWithPlaywright()
  if (!browser) throw new Error('No browser for the tests: install Chromium, or set CHROME_PATH to one.')
  return browser
}

// Poppler's tools, with which tests read printed pages.
export function installPoppler() {
  if (onPath('pdftotext') && onPath('pdftoppm')) return
  runApt(['poppler-utils'])
  if (!onPath('pdftotext'))
    throw new Error('No pdftotext for the tests of the printed page: install poppler-utils.')
}

/** Where a program is; undefined when it is not there. */
export function onPath(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

function ofPlaywright() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
  } catch {
    return undefined
  }
}

// On some systems the file of that name is only a script that says where to install it.
function runs(path) {
  return Boolean(path) && existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

function installWithApt() {
  runApt(['chromium'])
  // Separately: not every Debian has it, and the tests also work without it.
  runApt(['chromium-headless-shell'])
  return findBrowser()
}

/** Debian's packages, where that is the system and this user may install. */
export function runApt(packages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return
  run('apt-get', ['update'])
  run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages])
}

function installWithPlaywright() {
  run('npx', ['playwright', 'install', 'chromium'])
  return findBrowser()
}

function run(command, options) {
  console.error(`Installing for the tests: ${command} ${options.join(' ')}`)
  spawnSync(command, options, {
    cwd: root,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  })
}
