'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { noteMove } from '@/components/ui/heading'
import { useStore } from '@/components/ui/use-store'
import { caseStore } from '@/lib/questionnaire'

/** Wipes every answer of this tab, after asking once. */
export function Wipe({ locale, texts }: { locale: string; texts: Record<string, string> }) {
  const { status } = useStore(caseStore)
  const [isAsked, setAsked] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const router = useRouter()
  // The button that was pressed makes room for others: the focus stays in their place.
  const ask = (isAsking: boolean) => {
    setAsked(isAsking)
    box.current?.focus()
  }
  const wipe = () => {
    caseStore.wipeAndLeave()
    setAsked(false)
    noteMove()
    router.push(`/${locale}/`)
  }
  return (
    <div className="print:hidden">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the inputs of a form */}
      <div ref={box} tabIndex={-1} role="group" aria-label={texts.wipe}>
        {isAsked ? (
          <div className="flex flex-wrap items-center gap-3">
            <p>{texts.wipeAbout}</p>
            <Button look="quiet" onClick={wipe}>
              {texts.wipeConfirm}
            </Button>
            <Button look="plain" onClick={() => ask(false)}>
              {texts.keep}
            </Button>
          </div>
        ) : (
          <Button look="plain" onClick={() => ask(true)}>
            {texts.wipe}
          </Button>
        )}
      </div>
      <p role="status">{status === 'wiped' ? texts.wiped : ''}</p>
    </div>
  )
}
