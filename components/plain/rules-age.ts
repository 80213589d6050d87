import { storageDoor } from '@/lib/browser/storage'
import { SESSION_NAMES, today, toldTodayIn } from '@/lib/session/storage-only'
import { reveal } from './held'

/** Says, on the day the page is read, that the rules have not been checked for long. */
export function startRulesAge(): void {
  const on = toldTodayIn(storageDoor.readTab(SESSION_NAMES.tab)) ?? today()
  const notices = [...document.querySelectorAll<HTMLElement>('[data-held][data-from]')]
  // The latest comes last in the page, and says the most.
  const due = notices.filter(({ dataset }) => on >= (dataset.from ?? '')).pop()
  if (due?.dataset.held) reveal(due.dataset.held)
}
