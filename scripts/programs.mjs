/** Programs besides the browser that some tests need. Without one its tests are left out, which is said. */
import { onPath, runApt } from './browser.mjs'

/** By what is tested with them: their names, Debian's packages that bring them, and the tests. */
const OTHERS = {
  nginx: { programs: [['nginx']], packages: ['nginx-light'], tests: 'e2e/hosts/nginx.spec.ts' },
  firefox: {
    programs: [['firefox-esr', 'firefox']],
    packages: ['firefox-esr'],
    tests: 'e2e/engines/firefox.spec.ts',
  },
  webkit: {
    programs: [['WebKitWebDriver'], ['Xvfb']],
    packages: ['webkit2gtk-driver', 'xvfb'],
    tests: 'e2e/engines/webkit.spec.ts',
  },
}

/** The path of the program that a test runs; undefined when it is not there. */
export function programOf(name) {
  return OTHERS[name].programs[0].map((program) => onPath(program)).find(Boolean)
}

/** What is not there: its name and the tests that need it. */
export function missingPrograms() {
  return Object.entries(OTHERS)
    .filter(([, { programs }]) => !programs.every((names) => names.some((program) => onPath(program))))
    .map(([name, { packages, tests }]) => ({ name, packages, tests }))
}

/** Installs what is not there, where that can be done, and says in one line what is still missing. */
export function installPrograms() {
  const missing = missingPrograms()
  if (missing.length > 0) runApt(missing.flatMap(({ packages }) => packages))
  for (const { packages, tests } of missingPrograms())
    console.error(`Not tested here, because it could not be installed: ${packages.join(', ')} (${tests})`)
}
