/** What grows when more people, languages, visitors or journeys come: at most in proportion. */
import { cdnRows } from './growth/cdn.mjs'
import { connectionRows } from './growth/connections.mjs'
import { peopleRows } from './growth/people.mjs'
import { languageRows } from './growth/third-language.mjs'

export async function growth(stage) {
  const rows = []
  for (const measure of [peopleRows, languageRows, connectionRows, cdnRows])
    rows.push(...(await measure(stage)))
  return { title: 'more people, a third language, more visitors, a country of users', rows }
}
