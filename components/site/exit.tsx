'use client'
import { useEffect } from 'react'
import { caseStore } from '@/lib/session'
import { leave, watchForLeaving } from '../plain/leave'
import { ExitButton } from './exit-button'

/** Blanks the page, wipes the answers and leaves. Three times Shift does the same. */
export function Exit({ label, short }: { label: string; short: string }) {
  useEffect(() => watchForLeaving(caseStore.wipeAndLeave), [])
  return <ExitButton label={label} short={short} act={{ onClick: () => leave(caseStore.wipeAndLeave) }} />
}
