'use client'
import { useEffect, useState } from 'react'
import { Notice } from '@/components/ui/notice'

/**
 * Part of every page as it is sent, shown after some seconds by the style sheet alone, and gone as soon as the script
 * has started: it is there when the script is not.
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
