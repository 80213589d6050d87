/** What is said beside the decisions. */
import type { CaseNote, MemberNote } from '@/lib/rules'
import { safely } from './safely'
import type { Said } from './said'
import type { Situation } from './situation'

export const noteTitle = (id: MemberNote | CaseNote): Said => ({ key: `notes.${id}.title` })
export const noteText = (id: MemberNote | CaseNote, s: Situation): Said => safely(`notes.${id}.text`, s)
