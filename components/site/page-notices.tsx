import type { Locale, Texts } from '@/lib/i18n'
import { RULES_OLD_AFTER } from '@/lib/rules'
import { Connection } from './connection'
import { DueNotices } from './due-notices'
import { LateStart } from './late-start'
import { MissingScript } from './missing-script'

/** What any page may have to say before its content: about scripts, internet, a newer guide and old rules. */
export function PageNotices({ locale, texts }: { locale: Locale; texts: Texts['offline'] }) {
  return (
    <>
      <LateStart texts={texts.late} />
      <MissingScript texts={texts.missing} />
      <Connection texts={texts.connection} />
      <DueNotices locale={locale} oldAfter={RULES_OLD_AFTER} />
    </>
  )
}
