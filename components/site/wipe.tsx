'use client'
import { useEffect } from 'react'
import { buttonClass } from '@/components/ui/button'
import { StepLink } from '@/components/ui/step-link'
import { useStore } from '@/components/ui/use-store'
import { caseStore } from '@/lib/session'
import { clearBrowser, coverPage } from '../plain/clear-browser'
import { leadToStart } from '../plain/how-ended'
import { AskOnce } from './ask-once'
import { NewClient } from './new-client'

interface Props {
  locale: string
  texts: Record<'wipe' | 'wipeAbout' | 'wipeConfirm' | 'wipedOffline' | 'keep', string>
  device: Record<'newClient' | 'newClientAbout' | 'newClientConfirm', string>
  /** What leads counsellors to their desk. */
  toDesk: string
}

/** Wipes every answer, in all tabs and on the device, after asking once; for counsellors also on to the next client. */
export function Wipe({ locale, texts, device, toDesk }: Props) {
  const { draft, ended } = useStore(caseStore)
  const wipe = async () => {
    caseStore.wipeEverything()
    if (await clearBrowser(caseStore.markAgain)) leadToStart(locale, 'wiped', texts.wipedOffline)
    else coverPage(texts.wipedOffline)
  }
  useEffect(() => {
    if (ended?.where === 'elsewhere') leadToStart(locale, ended.how, texts.wipedOffline)
  }, [ended, locale, texts.wipedOffline])
  return (
    <div className="flex flex-wrap gap-x-6 print:hidden">
      <AskOnce
        label={texts.wipe}
        about={texts.wipeAbout}
        yes={texts.wipeConfirm}
        no={texts.keep}
        act={() => void wipe()}
      />
      {draft.file.filledInBy === 'counsellor' && (
        <>
          <NewClient locale={locale} texts={{ ...device, keep: texts.keep }} />
          <StepLink href={`/${locale}/desk/`} className={buttonClass('plain')}>
            {toDesk}
          </StepLink>
        </>
      )}
    </div>
  )
}
