'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useStore } from '@/components/ui/use-store'
import type { Locale } from '@/lib/i18n'
import { ageOfRules, type Day, type RulesAge } from '@/lib/rules'
import { caseStore, today } from '@/lib/session'
import { AgeBox } from './age-box'

interface Props {
  locale: Locale
  texts: Record<Exclude<RulesAge, 'fresh'>, { title: string; text: string }>
}

/** Says on every page, on the day it is read, that the rules have not been checked for long. */
export function RulesAgeNotice({ locale, texts }: Props) {
  const { toldToday } = useStore(caseStore)
  const [clock, setClock] = useState<Day | null>(null)
  const path = usePathname()
  useEffect(() => setClock(today()), [])
  const on = toldToday ?? clock
  const age = on === null ? 'fresh' : ageOfRules(on)
  if (age === 'fresh') return null
  // The sheet of the result says it itself, in each of its languages.
  return <AgeBox locale={locale} age={age} texts={texts[age]} isOnPaper={!path.endsWith('/result/')} />
}
