'use client'
import { useEffect, useState } from 'react'
import type { Locale } from '@/lib/i18n'
import type { RuleChange } from '@/lib/rules'
import { changesHere, forgetRulesBefore } from '../plain/rules-before'
import { ChangedBox, type ChangedTexts } from './changed-box'

/** After a newer guide was loaded: what changed in the rules since the one before, until it is closed. */
export function ChangedRules({ locale, texts }: { locale: Locale; texts: ChangedTexts }) {
  const [changes, setChanges] = useState<RuleChange[]>([])
  useEffect(() => {
    const found = changesHere()
    setChanges(found)
    if (found.length === 0) forgetRulesBefore()
  }, [])
  if (changes.length === 0) return null
  const close = () => {
    forgetRulesBefore()
    setChanges([])
  }
  return <ChangedBox locale={locale} texts={texts} changes={changes} act={{ onClick: close }} />
}
