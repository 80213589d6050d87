'use client'
import { useEffect, useRef, useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { isOnline } from '@/lib/browser/capabilities'
import { isKept, watchConnection } from '../plain/connection-watch'

/**
 * Says that there is no internet. Where the guide is not on the device, a step would end on a page of the browser:
 * it is held back, and what was typed stays on the screen.
 */
export function Connection({ texts }: { texts: { waits: string; works: string } }) {
  const [isOff, setOff] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => watchConnection({ look: () => setOff(!isOnline()), held: () => box.current?.focus() }), [])
  return (
    <div ref={box} tabIndex={-1} role="status" data-testid="connection" className="print:hidden">
      {isOff && (
        <div className="mb-6">
          <Notice tone="advice">{isKept() ? texts.works : texts.waits}</Notice>
        </div>
      )}
    </div>
  )
}
