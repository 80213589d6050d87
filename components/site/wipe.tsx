'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { caseStore } from '@/lib/questionnaire'

/** Wipes every answer of this tab, after asking once. */
export function Wipe({ locale, texts }: { locale: string; texts: Record<string, string> }) {
  const [phase, setPhase] = useState<'idle' | 'asked' | 'wiped'>('idle')
  const router = useRouter()
  const wipe = () => {
    caseStore.wipe()
    setPhase('wiped')
    router.push(`/${locale}/`)
  }
  return (
    <div className="print:hidden">
      {phase === 'asked' ? (
        <div className="flex flex-wrap items-center gap-3">
          <p>{texts.wipeAbout}</p>
          <Button look="quiet" onClick={wipe}>
            {texts.wipeConfirm}
          </Button>
          <Button look="plain" onClick={() => setPhase('idle')}>
            {texts.keep}
          </Button>
        </div>
      ) : (
        <Button look="plain" onClick={() => setPhase('asked')}>
          {texts.wipe}
        </Button>
      )}
      <p role="status">{phase === 'wiped' ? texts.wiped : ''}</p>
    </div>
  )
}
