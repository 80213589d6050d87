import type { Locale, Texts } from '@/lib/i18n'
import { ChangedRules } from './changed-rules'
import { Connection } from './connection'
import { LateStart } from './late-start'
import { MissingScript } from './missing-script'
import { RulesAgeNotice } from './rules-age'
import { VersionNotice } from './version-notice'

interface Props {
  locale: Locale
  offline: Texts['offline']
  age: Texts['age']
}

/** What any page may have to say before its content: about scripts, internet, a newer guide and old rules. */
export function PageNotices({ locale, offline, age }: Props) {
  return (
    <>
      <LateStart texts={offline.late} />
      <MissingScript texts={offline.missing} />
      <Connection texts={offline.connection} />
      <VersionNotice texts={offline.version} />
      <ChangedRules locale={locale} texts={age.changes} />
      <RulesAgeNotice locale={locale} texts={{ old: age.old, 'very-old': age['very-old'] }} />
    </>
  )
}
