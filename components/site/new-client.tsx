'use client'
import { caseStore } from '@/lib/session'
import { openInstead } from '../plain/clear-browser'
import { AskOnce } from './ask-once'

interface Props {
  locale: string
  texts: Record<'newClient' | 'newClientAbout' | 'newClientConfirm' | 'keep', string>
}

/** Wipes the case of this client, after asking once, and begins with the next one at the desk. */
export function NewClient({ locale, texts }: Props) {
  const begin = () => {
    caseStore.newClient()
    openInstead(locale, 'desk/', 'link')
  }
  return (
    <AskOnce
      label={texts.newClient}
      about={texts.newClientAbout}
      yes={texts.newClientConfirm}
      no={texts.keep}
      act={begin}
    />
  )
}
