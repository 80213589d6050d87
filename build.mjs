import { writeFileSync } from 'node:fs'
import { documents } from './documents.mjs'
import { deadlines } from './deadlines.mjs'
import { steps } from './steps.mjs'
import { contacts } from './contacts.mjs'
const pick = (t, i) => (Array.isArray(t) ? t[i] : Object.fromEntries(Object.entries(t).map(([k, v]) => [k, pick(v, i)])))
for (const [name, tree] of Object.entries({ documents, deadlines, steps, contacts }))
  for (const [i, l] of ['nl', 'en'].entries())
    writeFileSync(`/work/main/locales/${l}/${name}.json`, JSON.stringify(pick(tree, i), null, 2) + '\n')
