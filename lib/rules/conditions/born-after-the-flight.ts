import type { Subject } from '../subject'

/**
 * A biological child of the sponsor that was not certainly born by the day the sponsor asked for asylum:
 * a child conceived before the flight is usually counted, so nothing about the time before is held against it.
 */
export function mayBeBornAfterTheFlight({ member, birth, facts }: Subject): boolean {
  if (member.relation !== 'child' || member.childKind !== 'biological') return false
  if (member.childOf !== 'sponsor' && member.childOf !== 'both') return false
  const asked = facts.asylumApplication
  return birth === null || asked === null || birth.last > asked.first
}
