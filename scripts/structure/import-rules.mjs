/**
 * Who may import whom, as rules for dependency-cruiser. Each rule has a file that breaks it
 * in a tree of its own, by which the test proves that the rule can fail.
 */

/** Tests and what only they use may look anywhere. */
const ONLY_FOR_TESTS =
  '(\\.test\\.ts$|^lib/(scenarios|testing)/|^lib/session/(fake-|session-model)|^lib/i18n/text-gates\\.ts|^lib/wording/spoken\\.ts)'
const RULES_DOOR = '^lib/rules/index\\.ts$'
const CASES = '^lib/scenarios/[^/]+\\.json$'
const ZOD_DOOR = '^lib/case-file/zod\\.ts$'
/**
 * Besides `index.ts`: texts by language for pages, what only the build of the pages reads, and the schema of a
 * page with what it needs, which comes with zod when Continue is pressed; locking, which comes when it is asked for; and
 * what a page without React may know of the tab.
 */
const DOORS =
  '^lib/([^/]+/index|i18n/(all|texts|case-texts|result-translator|notice-texts|word-meanings)|questionnaire/(question-texts|page-schema|page-texts)|session/storage-only|browser/\\w+|case-file/(zod|longest-text|hand-over))\\.ts$'
const PACKAGES = {
  dates: 'node_modules/(date-fns|@date-fns/utc)/',
  react: 'node_modules/(@types/)?react(-dom)?/',
  forms: 'node_modules/(react-hook-form|@hookform/resolvers)/',
  next: 'node_modules/next/',
  i18next: 'node_modules/i18next/',
  deflate: 'node_modules/fflate/',
  codes: 'node_modules/(lean-qr|qr)/',
}

/** A folder may import itself and these, and nothing else. */
const only = (name, folder, allowed, planted) => ({
  name: `${name} imports only what it may`,
  from: { path: `^${folder}/`, pathNot: ONLY_FOR_TESTS },
  to: { pathNot: [`^${folder}/`, ...allowed] },
  planted,
})

export const IMPORT_RULES = [
  only('rules', 'lib/rules', [PACKAGES.dates], { 'lib/rules/a.ts': "import '../i18n/index'" }),
  only('case-file', 'lib/case-file', [RULES_DOOR, 'node_modules/zod/', PACKAGES.deflate], {
    'lib/case-file/a.ts': "import '../i18n/index'",
  }),
  only(
    'questionnaire',
    'lib/questionnaire',
    [RULES_DOOR, ZOD_DOOR, '^lib/(case-file|i18n)/index\\.ts$', DOORS],
    {
      'lib/questionnaire/a.ts': "import '../take-away/secret'",
    },
  ),
  // Storage checks what it reads against the questions. By their own files: a page without questions loads few of them.
  only(
    'session',
    'lib/session',
    [DOORS, '^lib/questionnaire/(answers|page-values|pages)\\.ts$', 'node_modules/zustand/'],
    { 'lib/session/a.ts': "import '../questionnaire/secret'" },
  ),
  only('browser', 'lib/browser', [], { 'lib/browser/a.ts': "import '../session/secret'" }),
  only('take-away', 'lib/take-away', [DOORS], { 'lib/take-away/a.ts': "import '../questionnaire/secret'" }),
  ...['wording', 'letters', 'glossary', 'guide', 'what-if', 'result-model'].map((topic) =>
    only(topic, `lib/${topic}`, [DOORS], { [`lib/${topic}/a.ts`]: "import '../questionnaire/secret'" }),
  ),
  // Families to practise with are cases of the tests, read as data.
  only('practice', 'lib/practice', [DOORS, CASES], {
    'lib/practice/a.ts': "import '../questionnaire/secret'",
  }),
  // Of the case file only how a text gets its capital, without the schema and zod.
  only('i18n', 'lib/i18n', [RULES_DOOR, '^lib/case-file/names\\.ts$', '^locales/', PACKAGES.i18next], {
    'lib/i18n/a.ts': "import '../take-away/index'",
  }),
  // A link within the guide moves by the framework.
  only('components/ui', 'components/ui', ['^lib/browser/', PACKAGES.react, PACKAGES.next], {
    'components/ui/a.ts': "import '../../lib/rules/index'",
  }),
  only(
    'components/plain',
    'components/plain',
    ['^components/ui/((full-page-load|modal)\\.ts$|aloud/)', DOORS],
    {
      'components/plain/a.ts': "import '../ui/index'",
      'components/ui/index.ts': '',
    },
  ),
  ...['wizard', 'result', 'site', 'hand-over'].map((part) =>
    only(
      `components/${part}`,
      `components/${part}`,
      [
        '^components/ui/',
        DOORS,
        PACKAGES.react,
        PACKAGES.next,
        ...(part === 'wizard' ? [PACKAGES.forms] : []),
        ...(part === 'hand-over' ? [PACKAGES.codes] : []),
        ...(part === 'site' ? ['^components/plain/'] : []),
      ],
      { [`components/${part}/a.ts`]: "import '../other/index'" },
    ),
  ),
  // A route and a layout bundle scripts while their pages are rendered.
  only('app', 'app', ['^components/', DOORS, PACKAGES.react, PACKAGES.next, '^scripts/static-export/'], {
    'app/a.ts': "import '../lib/questionnaire/secret'",
  }),
  only('locales', 'locales', [], { 'locales/a.ts': "import '../lib/rules/index'" }),
  {
    name: 'the rules have one door',
    from: { pathNot: ['^lib/rules/', ONLY_FOR_TESTS] },
    to: { path: '^lib/rules/', pathNot: RULES_DOOR },
    planted: { 'lib/case-file/b.ts': "import '../rules/secret'", 'lib/rules/secret.ts': '' },
  },
  {
    name: 'zod comes in by one file',
    from: { pathNot: ZOD_DOOR },
    to: { path: 'node_modules/zod/' },
    planted: { 'lib/case-file/c.ts': "import 'zod/mini'" },
  },
  {
    name: 'zod is for case-file and questionnaire',
    from: { pathNot: '^lib/(case-file|questionnaire)/' },
    to: { path: ZOD_DOOR },
    planted: { 'lib/take-away/d.ts': "import '../case-file/zod'", 'lib/case-file/zod.ts': '' },
  },
  {
    name: 'what is for tests stays with tests',
    from: { pathNot: ONLY_FOR_TESTS },
    to: { path: ONLY_FOR_TESTS, pathNot: CASES },
    planted: { 'lib/take-away/e.ts': "import '../scenarios/index'", 'lib/scenarios/index.ts': '' },
  },
  {
    name: 'cases of the tests are for practice alone',
    from: { pathNot: ['^lib/practice/', ONLY_FOR_TESTS] },
    to: { path: CASES },
    planted: { 'lib/take-away/i.ts': "import '../scenarios/a.json'", 'lib/scenarios/a.json': '{}' },
  },
  {
    name: 'nothing goes round',
    from: {},
    // Types may name each other: the compiler takes them out.
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    planted: { 'lib/rules/f.ts': "import './g'", 'lib/rules/g.ts': "import './f'" },
  },
  {
    name: 'every import is found',
    from: { pathNot: ONLY_FOR_TESTS },
    to: { couldNotResolve: true },
    planted: {
      'lib/rules/h.ts': "import './nowhere'",
      'lib/i18n/index.ts': '',
      'lib/rules/index.ts': '',
      'lib/take-away/index.ts': '',
      'lib/take-away/secret.ts': '',
      'lib/questionnaire/secret.ts': '',
      'components/other/index.ts': '',
    },
  },
]
