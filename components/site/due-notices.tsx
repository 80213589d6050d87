'use client'
import { type ComponentType, useEffect, useState } from 'react'
import { useStore } from '@/components/ui/use-store'
import { serviceWorkers } from '@/lib/browser/capabilities'
import type { Locale } from '@/lib/i18n'
import type { Day } from '@/lib/rules'
import { caseStore, today } from '@/lib/session'
import { wasLoadedAgain } from '../plain/rules-before'

/** Notices that few pages have to show; their script and texts are fetched only when one may be due. */
export function DueNotices({ locale, oldAfter }: { locale: Locale; oldAfter: Day }) {
  const { toldToday, isPractice } = useStore(caseStore)
  const [Notices, setNotices] = useState<ComponentType<{ locale: Locale }> | null>(null)
  useEffect(() => {
    const isOld = (toldToday ?? today()) > oldAfter
    if (!isOld && !isPractice && !wasLoadedAgain() && !serviceWorkers()?.controller) return
    void import('./rare-notices').then(({ RareNotices }) => setNotices(() => RareNotices))
  }, [toldToday, isPractice, oldAfter])
  return Notices && <Notices locale={locale} />
}
