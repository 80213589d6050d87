'use client'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { noteMove } from '@/components/ui/heading'
import { useStore } from '@/components/ui/use-store'
import { caseStore, writeAnswer } from '@/lib/questionnaire'
import { removeOffline } from './offline'

interface Props {
  locale: string
  texts: Record<string, string>
  device: Record<string, string>
}

/** Wipes every answer, in all tabs and on the device, after asking once; for counsellors also on to the next client. */
export function Wipe({ locale, texts, device }: Props) {
  const { draft, wiped } = useStore(caseStore)
  const [asked, setAsked] = useState<'wipe' | 'new-client' | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const router = useRouter()
  const path = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page opened
  useEffect(() => caseStore.arrive(), [path])
  // The button that was pressed makes room for others: the focus stays in their place.
  const ask = (about: typeof asked) => {
    setAsked(about)
    box.current?.focus()
  }
  const wipe = () => {
    caseStore.wipeEverywhere()
    setAsked(null)
    noteMove()
    if (asked === 'wipe') {
      void removeOffline()
      return router.push(`/${locale}/`)
    }
    caseStore.update((empty) => writeAnswer(empty, 'filledInBy', 'counsellor'))
    router.push(`/${locale}/check/permit/`)
  }
  useEffect(() => {
    if (wiped === 'elsewhere') router.push(`/${locale}/`)
  }, [wiped, router, locale])
  return (
    <div className="print:hidden">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the inputs of a form */}
      <div ref={box} tabIndex={-1} role="group" aria-label={texts.wipe}>
        {asked ? (
          <div className="flex flex-wrap items-center gap-3">
            <p>{asked === 'wipe' ? texts.wipeAbout : device.newClientAbout}</p>
            <Button look="quiet" onClick={wipe}>
              {asked === 'wipe' ? texts.wipeConfirm : device.newClientConfirm}
            </Button>
            <Button look="plain" onClick={() => ask(null)}>
              {texts.keep}
            </Button>
          </div>
        ) : (
          <div className="flex flex-wrap gap-x-6">
            <Button look="plain" onClick={() => ask('wipe')}>
              {texts.wipe}
            </Button>
            {draft.file.filledInBy === 'counsellor' && (
              <Button look="plain" onClick={() => ask('new-client')}>
                {device.newClient}
              </Button>
            )}
          </div>
        )}
      </div>
      <p role="status">{wiped ? texts.wiped : ''}</p>
    </div>
  )
}
