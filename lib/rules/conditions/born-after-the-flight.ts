import type { Subject } from '../subject'

/**
 * What is or may be a biological child of the sponsor, and was not certainly born by the day the sponsor asked for asylum:
 * a child conceived before the flight is usually counted, so nothing about the time before is held against it.
 */
export function mayBeBornAfterTheFlight({ member, birth, facts }: Subject): boolean {
  if (member.relation !== 'child' || member.childOf === 'partner') return false
  if (member.childKind === 'adopted' || member.childKind === 'foster') return false
  const asked = facts.asylumApplication
  return birth === null || asked === null || birth.last > asked.first
}
