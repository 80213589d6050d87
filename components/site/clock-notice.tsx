'use client'
import { useEffect, useState } from 'react'
import { useStore } from '@/components/ui/use-store'
import { useWhenDue } from '@/components/ui/use-when-due'
import { addMonths, type Day, RULES_CHECKED_ON } from '@/lib/rules'
import { caseStore, today } from '@/lib/session'
import type { ClockProps } from './clock-question'

/** A clock before the rules were made, or two years past them, can hardly be right. */
const TRUSTED_MONTHS = 24

const isDoubtful = (day: Day) => day < RULES_CHECKED_ON || day > addMonths(RULES_CHECKED_ON, TRUSTED_MONTHS)

/** Asks which day it is when the clock of the device cannot be right. */
export function ClockNotice(props: ClockProps) {
  const { toldToday } = useStore(caseStore)
  const [clock, setClock] = useState<Day | null>(null)
  useEffect(() => setClock(today()), [])
  const doubtful = clock !== null && toldToday === null && isDoubtful(clock) ? clock : null
  const Question = useWhenDue(doubtful !== null, async () => (await import('./clock-question')).ClockQuestion)
  return Question && doubtful !== null && <Question clock={doubtful} {...props} />
}
