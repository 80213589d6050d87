/** Which texts name Veilig Thuis, the advice line on violence at home. */
import type { CaseNote, MemberNote, StepId } from '@/lib/rules'

/** The steps and notes of these codes. A test compares them with the texts, in every language. */
const NAMING: ReadonlySet<string> = new Set(['separated', 'duties-family'] satisfies StepId[])

/** Whether the text of this step or note names Veilig Thuis: its number is then shown beside it, and not printed. */
export const namesVeiligThuis = (id: StepId | MemberNote | CaseNote): boolean => NAMING.has(id)
