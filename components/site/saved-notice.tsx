'use client'
import { useStore } from '@/components/ui/use-store'
import { useWhenDue } from '@/components/ui/use-when-due'
import { caseStore } from '@/lib/session'
import type { SavedProps } from './saved-choice'

/** What is saved on the device: found in a tab that has nothing, of another case, or not to be read. */
export function SavedNotice(props: SavedProps) {
  const { status, found, unreadableOnDevice, conflict } = useStore(caseStore)
  const isDue = status === 'ready' && (found !== null || unreadableOnDevice !== null || conflict !== null)
  const Choice = useWhenDue(isDue, async () => (await import('./saved-choice')).SavedChoice)
  return Choice && <Choice {...props} />
}
