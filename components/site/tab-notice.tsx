'use client'
import { useStore } from '@/components/ui/use-store'
import { useWhenDue } from '@/components/ui/use-when-due'
import { caseStore } from '@/lib/session'

/** What the tab kept cannot be read, or nothing can be kept. */
export function TabNotice({ texts }: { texts: Record<string, string> }) {
  const { status, canStore } = useStore(caseStore)
  const isDue = status === 'unreadable' || !canStore
  const Message = useWhenDue(isDue, async () => (await import('./storage-error')).StorageError)
  return Message && <Message texts={texts} />
}
