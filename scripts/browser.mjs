import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { root } from './ensure-installed.mjs'

/** A browser for measuring and testing: no sandbox, which root may not have, and nothing that it does by itself. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function findBrowser() {
  const chosen = process.env.CHROME_PATH
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`)
  if (chosen) return chosen
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', onPath('google-chrome'), ofPlaywright()].find(
    runs,
  )
}

/** Where Debian has the same browser without its windows. It opens a page in half the time. */
const SHELL = '/usr/bin/chromium-headless-shell'

/** The browser of the tests: they see no window. What is measured is measured in the whole one. */
export function installTestBrowser() {
  const whole = installBrowser()
  return !process.env.CHROME_PATH && runs(SHELL) ? SHELL : whole
}

export function installBrowser() {
  const browser = findBrowser() ?? installWithApt() ?? installWithPlaywright()
  if (!browser) throw new Error('No browser for the tests: install Chromium, or set CHROME_PATH to one.')
  return browser
}

// What reads a printed page back: poppler's tools, from the system's packages.
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

// Some systems have a file of that name that only says where to get the browser.
function runs(path) {
  return Boolean(path) && existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

function installWithApt() {
  runApt(['chromium'])
  // Apart: not every Debian has it, and nothing needs it.
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
