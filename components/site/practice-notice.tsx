'use client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useStore } from '@/components/ui/use-store'
import { formatDay, type Locale, type Texts } from '@/lib/i18n'
import { caseStore, fill } from '@/lib/questionnaire'

interface Props {
  locale: Locale
  texts: Texts['practice']
}

/** Says on every page that this family is an example, until it is wiped. What is saved on the device stays. */
export function PracticeNotice({ locale, texts }: Props) {
  const { isPractice, toldToday } = useStore(caseStore)
  if (!isPractice) return null
  return (
    <section aria-label={texts.banner} data-testid="practice-banner" className="mb-6 print:hidden">
      <Notice tone="advice">
        <p>
          <strong>{texts.banner}.</strong>{' '}
          {toldToday && fill(texts.bannerAbout, { date: formatDay(locale, toldToday) })}
        </p>
        <Button look="plain" onClick={() => caseStore.wipe()}>
          {texts.stop}
        </Button>
      </Notice>
    </section>
  )
}
