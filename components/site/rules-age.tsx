'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { useStore } from '@/components/ui/use-store'
import { formatDay, type Locale } from '@/lib/i18n'
import { caseStore, fill, today } from '@/lib/questionnaire'
import { ageOfRules, type Day, RULES_CHECKED_ON, type RulesAge } from '@/lib/rules'

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
  const isOnPaper = !path.endsWith('/result/')
  return (
    <div role="note" data-rules-age={age} className={`mb-6 ${isOnPaper ? '' : 'print:hidden'}`}>
      <Notice tone={age === 'old' ? 'plain' : 'advice'}>
        <p className="font-bold">{texts[age].title}</p>
        <p>{fill(texts[age].text, { date: formatDay(locale, RULES_CHECKED_ON) })}</p>
      </Notice>
    </div>
  )
}
