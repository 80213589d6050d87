/** Where things stand on the desk, as ids. */
import type { Section, Stop } from '@/lib/questionnaire'

export const sectionId = (section: Section): string => `section-${section}`
export const personId = (memberId: string): string => `person-${memberId}`
export const blockId = ({ page, memberId }: Stop): string => `block-${page}-${memberId ?? 'case'}`
/** Before the id of every input of a page. */
export const scopeOf = ({ page, memberId }: Stop): string => `${page}-${memberId ?? 'case'}-`
/** The heading of the bar to jump with. */
export const JUMP_ID = 'desk-jump'
