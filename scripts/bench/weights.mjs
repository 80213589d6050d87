/** What pages may weigh, in kB as sent with gzip: the budgets that `npm test` holds, once they are there. */
import { existsSync } from 'node:fs'

const SHARED = new URL('../budgets.mjs', import.meta.url)

const OWN = [
  { pages: /^(nl|en)\/check\/(?!answers\/)[\w-]+\/index\.html$/, script: 165, total: 180 },
  { pages: /^(nl|en)\/result\/index\.html$/, script: 225, total: 240 },
]

const { BUDGETS } = existsSync(SHARED) ? await import(SHARED.href) : { BUDGETS: OWN }

/** The limits of a page by its file in the export: `script` and `total`; what has no limit is not there. */
export const budgetOf = (page) => BUDGETS.find(({ pages }) => pages.test(page)) ?? {}
