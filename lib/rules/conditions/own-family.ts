/** Of whom the time before the sponsor's flight is not held against them. */
import { mayBeBornSince } from '../asked'
import type { Subject } from '../subject'

/** A biological child of the sponsor, or perhaps one. */
export const isOwnChild = ({ member }: Subject): boolean =>
  member.relation === 'child' &&
  member.childOf !== 'partner' &&
  member.childKind !== 'adopted' &&
  member.childKind !== 'foster'

/**
 * Not certainly born by the day the sponsor asked for asylum: the sponsor's own child, usually counted when conceived
 * before the flight, or a brother or sister.
 */
export const mayBeBornAfterTheFlight = (subject: Subject): boolean =>
  (isOwnChild(subject) || subject.told.relation === 'sibling') && mayBeBornSince(subject)
