'use client'
import { useStore } from '@/components/ui/use-store'
import { useWhenDue } from '@/components/ui/use-when-due'
import { caseStore, isNothing } from '@/lib/questionnaire'

/** From the first answer on, a page that nobody uses asks who is there. */
export function Idle({ texts }: { texts: Record<string, string> }) {
  const state = useStore(caseStore)
  const isAtRisk = state.status === 'ready' && !isNothing(state)
  const Watch = useWhenDue(isAtRisk, async () => (await import('./idle-watch')).IdleWatch)
  return Watch && <Watch texts={texts} />
}
