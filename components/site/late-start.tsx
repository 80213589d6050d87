'use client'
import { useEffect, useState } from 'react'
import { Notice } from '@/components/ui/notice'

/**
 * Rendered into every page of the case. CSS shows it after some seconds and the script removes it when it starts: it
 * is seen only where the script never came.
 */
export function LateStart({ texts }: { texts: { title: string; text: string } }) {
  const [isStarted, setStarted] = useState(false)
  useEffect(() => {
    setStarted(true)
    document.documentElement.dataset.hydrated = ''
  }, [])
  if (isStarted) return null
  return (
    <div data-testid="late-start" className="late-start print:hidden">
      <Notice tone="advice">
        <p className="font-bold">{texts.title}</p>
        <p>{texts.text}</p>
      </Notice>
    </div>
  )
}
