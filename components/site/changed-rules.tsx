'use client'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { formatDay, type Locale } from '@/lib/i18n'
import { fill } from '@/lib/questionnaire'
import { changesSince, RULE_CHANGE_DAYS, type RuleChange } from '@/lib/rules'
import { KEPT_NAMES } from './offline'

interface Props {
  locale: Locale
  texts: { title: string; about: string; from: string; close: string; of: Record<RuleChange, string> }
}

function forget() {
  try {
    window.sessionStorage.removeItem(KEPT_NAMES.rulesBefore)
  } catch {
    // Nothing is kept then.
  }
}

function changesHere(): RuleChange[] {
  try {
    return changesSince(window.sessionStorage.getItem(KEPT_NAMES.rulesBefore) ?? '')
  } catch {
    return []
  }
}

/** After a newer guide was loaded: what changed in the rules since the one before, until it is closed. */
export function ChangedRules({ locale, texts }: Props) {
  const [changes, setChanges] = useState<RuleChange[]>([])
  useEffect(() => {
    const found = changesHere()
    setChanges(found)
    if (found.length === 0) forget()
  }, [])
  if (changes.length === 0) return null
  const close = () => {
    forget()
    setChanges([])
  }
  return (
    <div role="status" data-testid="changed-rules" className="mb-6 print:hidden">
      <Notice tone="brand">
        <p className="font-bold">{texts.title}</p>
        <p>{texts.about}</p>
        <dl className="mt-2">
          {changes.map((change) => (
            <div key={change} data-change={change} className="mt-1">
              <dt className="font-semibold">
                {fill(texts.from, { date: formatDay(locale, RULE_CHANGE_DAYS[change]) })}
              </dt>
              <dd>{texts.of[change]}</dd>
            </div>
          ))}
        </dl>
        <Button look="quiet" className="mt-2" onClick={close}>
          {texts.close}
        </Button>
      </Notice>
    </div>
  )
}
