'use client'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { startNewVersion, watchVersion } from './new-version'

/** Offers a newer guide. Nothing changes until somebody agrees. */
export function VersionNotice({ texts }: { texts: { title: string; text: string; reload: string } }) {
  const [isReady, setReady] = useState(false)
  useEffect(() => watchVersion(() => setReady(true)), [])
  return (
    <div role="status" data-testid="version" className="print:hidden">
      {isReady && (
        <div className="mb-6">
          <Notice tone="brand">
            <p className="font-bold">{texts.title}</p>
            <p>{texts.text}</p>
            <Button className="mt-2" onClick={startNewVersion}>
              {texts.reload}
            </Button>
          </Notice>
        </div>
      )}
    </div>
  )
}
