'use client'
import { useEffect, useState } from 'react'
import type { Locale } from '@/lib/i18n'
import { type NoticeTexts, noticeTexts } from '@/lib/i18n/notice-texts'
import { ChangedRules } from './changed-rules'
import { PracticeNotice } from './practice-notice'
import { RulesAgeNotice } from './rules-age'
import { VersionNotice } from './version-notice'

/** A case that is only practice, a newer guide, what changed with it, and rules that are old. */
export function RareNotices({ locale }: { locale: Locale }) {
  const [texts, setTexts] = useState<NoticeTexts | null>(null)
  useEffect(() => {
    void noticeTexts(locale).then(setTexts)
  }, [locale])
  if (texts === null) return null
  const { version, age, practice } = texts
  return (
    <>
      <PracticeNotice locale={locale} texts={practice} />
      <VersionNotice texts={version} />
      <ChangedRules locale={locale} texts={age.changes} />
      <RulesAgeNotice locale={locale} texts={{ old: age.old, 'very-old': age['very-old'] }} />
    </>
  )
}
