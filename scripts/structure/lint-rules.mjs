/** Rules of Biome that this project relies on, each with a file that breaks it. */

const lines = (count) => '  value += 1\n'.repeat(count)

/** By rule: the path of a file and its text. */
export const BROKEN_RULES = [
  ['complexity/noExcessiveLinesPerFunction', 'lib/long.ts', `export function add(value) {\n${lines(81)}}\n`],
  ['nursery/noImpliedEval', 'lib/code.ts', "new Function('a')()\nsetTimeout('a()', 1)\n"],
  [
    'security/noDangerouslySetInnerHtml',
    'app/html.tsx',
    '<p dangerouslySetInnerHTML={{ __html: text }} />\n',
  ],
  ['security/noGlobalEval', 'components/eval.ts', "eval('a')\n"],
  ['security/noScriptUrl', 'components/url.tsx', '<a href="javascript:a()">a</a>\n'],
  ['style/noDefaultExport', 'lib/default.ts', 'const a = 1\nexport { a as default }\n'],
  ['style/noInlineStyles', 'components/style.tsx', '<p style={{ color }} />\n'],
  ['style/noRestrictedImports', 'app/font.ts', "import { Inter } from 'next/font/google'\n"],
  ['suspicious/noConsole', 'lib/console.ts', "console.log('here')\n"],
  ['suspicious/noFocusedTests', 'e2e/only.spec.ts', "test.only('a', () => {})\n"],
  ['suspicious/noSkippedTests', 'lib/skip.test.ts', "test.skip('a', () => {})\n"],
  ['suspicious/noSkippedTests', 'e2e/fixme.spec.ts', "test.fixme('a', () => {})\n"],
]
