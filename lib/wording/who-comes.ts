/** How a text calls who comes: by the relation where it is one person, and the family where it is more. */
import { capital } from '@/lib/case-file'
import type { TextKey, Translate, Values } from '@/lib/i18n'
import type { Relation } from '@/lib/rules'
import { isUnder, STILL_A_CHILD } from './ages'
import { membersOf, type Situation } from './situation'

type Comes = Extract<TextKey, `result.comes.${string}`>

/** Nareis is for the gezin; a grandparent, a brother or a sister makes it familie. */
const isHousehold = (relation: Relation | null) =>
  relation === 'partner' || relation === 'child' || relation === 'parent'

/** Null: nobody is known yet. */
function calledBy(ids: readonly string[], s: Situation): Comes | null {
  const members = membersOf(s, ids)
  const [one, ...others] = members
  if (one === undefined) return null
  // Of two children, "your child" is not enough to say which.
  const alike = s.assessment.members.filter(({ relation }) => relation === one.relation)
  if (others.length === 0 && alike.length === 1) return `result.comes.${one.relation ?? 'other'}`
  return members.every(({ relation }) => isHousehold(relation))
    ? 'result.comes.household'
    : 'result.comes.several'
}

/** A child alone makes no appointment and reads no letter: those around it do. */
const isSmallChild = (ids: readonly string[], s: Situation) =>
  membersOf(s, ids).every(({ id, relation }) => relation === 'child' && isUnder(STILL_A_CHILD, s.told(id), s))

/**
 * The words for `{{family}}` and `{{person}}` of a text, each also as the start of a sentence. Only where they differ
 * from those for any family, which a translator has by itself.
 */
export function whoComes(ids: readonly string[], s: Situation, t: Translate): Values {
  const called = calledBy(ids, s)
  if (called === null) return {}
  const name = t(called)
  const family = isSmallChild(ids, s) ? t('result.comes.several') : name
  const words = { family, Family: capital(family) }
  // What is said of one person is said of several at once: only of a single one it has a name.
  return s.assessment.members.length === 1 ? { ...words, person: name, Person: capital(name) } : words
}
