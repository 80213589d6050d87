'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { useNavigate } from '@/components/ui/navigation'
import { StepLink } from '@/components/ui/step-link'
import { useStore } from '@/components/ui/use-store'
import { noteWholeMove } from '@/components/ui/whole-move'
import { writeAnswer } from '@/lib/questionnaire'
import { caseStore } from '@/lib/session'
import { removeOffline } from '../plain/offline'
import { WipeButton, WipeQuestion } from './wipe-parts'

interface Props {
  locale: string
  texts: Record<string, string>
  device: Record<string, string>
  /** What leads counsellors to their desk. */
  toDesk: string
}

/** Wipes every answer, in all tabs and on the device, after asking once; for counsellors also on to the next client. */
export function Wipe({ locale, texts, device, toDesk }: Props) {
  const { draft, wiped } = useStore(caseStore)
  const [asked, setAsked] = useState<'wipe' | 'new-client' | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const path = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page opened
  useEffect(() => caseStore.arrive(), [path])
  // The button that was pressed makes room for others: the focus stays in their place.
  const ask = (about: typeof asked) => {
    setAsked(about)
    box.current?.focus()
  }
  const goToStart = () => {
    noteWholeMove('wiped')
    window.location.assign(`/${locale}/`)
  }
  const wipe = () => {
    caseStore.wipeEverywhere()
    setAsked(null)
    if (asked === 'wipe') return void removeOffline().finally(goToStart)
    caseStore.update((empty) => writeAnswer(empty, 'filledInBy', 'counsellor'))
    void navigate(`/${locale}/desk/`)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the way to the start stays the same
  useEffect(() => {
    if (wiped === 'elsewhere') goToStart()
  }, [wiped])
  return (
    <div className="print:hidden">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the inputs of a form */}
      <div ref={box} tabIndex={-1} role="group" aria-label={texts.wipe}>
        {asked ? (
          <WipeQuestion
            about={asked === 'wipe' ? texts.wipeAbout : device.newClientAbout}
            yes={{
              label: asked === 'wipe' ? texts.wipeConfirm : device.newClientConfirm,
              act: { onClick: wipe },
            }}
            no={{ label: texts.keep, act: { onClick: () => ask(null) } }}
          />
        ) : (
          <div className="flex flex-wrap gap-x-6">
            <WipeButton label={texts.wipe} act={{ onClick: () => ask('wipe') }} />
            {draft.file.filledInBy === 'counsellor' && (
              <>
                <WipeButton label={device.newClient} act={{ onClick: () => ask('new-client') }} />
                <StepLink href={`/${locale}/desk/`} className={buttonClass('plain')}>
                  {toDesk}
                </StepLink>
              </>
            )}
          </div>
        )}
      </div>
      <p role="status">{wiped ? texts.wiped : ''}</p>
    </div>
  )
}
