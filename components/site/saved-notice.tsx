'use client'
import { useStore } from '@/components/ui/use-store'
import { useWhenDue } from '@/components/ui/use-when-due'
import { caseStore } from '@/lib/session'
import type { SavedProps } from './saved-choice'

/** What is saved on the device: found in a tab that has nothing, or changed by another tab. */
export function SavedNotice(props: SavedProps) {
  const { status, foundUntil, isChangedElsewhere } = useStore(caseStore)
  const isDue = status === 'ready' && (foundUntil !== null || isChangedElsewhere)
  const Choice = useWhenDue(isDue, async () => (await import('./saved-choice')).SavedChoice)
  return Choice && <Choice {...props} />
}
